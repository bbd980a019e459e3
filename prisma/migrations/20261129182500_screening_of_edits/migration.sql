-- What the screening found in an edit stands beside the edit, and goes with the words wherever they go: into the comment when a
-- moderator approves them, into the past when not.
ALTER TABLE "comments" ADD COLUMN     "pending_screening" JSONB;
ALTER TABLE "comment_revisions" ADD COLUMN     "screening" JSONB;

-- Moderators find a comment by the words of its waiting edit, too. The worker reads those that wait already.
UPDATE "comments" SET "keys" = NULL WHERE "pending_text" IS NOT NULL;
