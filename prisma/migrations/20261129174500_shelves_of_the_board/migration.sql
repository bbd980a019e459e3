-- Drafts, private changes and withdrawn stories have a column each: while they are written, the board asks for them by status.
-- What is being read or approved it asks for by stage. Every draft is in one of the two.
DROP INDEX "article_drafts_desk_board";
CREATE INDEX "article_drafts_desk_shelf" ON "article_drafts" ("status", "due_at", "changed_at" DESC, "article_id")
  WHERE "stage" = 'writing' AND "binned_at" IS NULL AND "scheduled_at" IS NULL AND ("status" <> 'live' OR "changed_since_live");
CREATE INDEX "article_drafts_desk_board" ON "article_drafts" ("stage", "due_at", "changed_at" DESC, "article_id")
  WHERE "stage" <> 'writing' AND "binned_at" IS NULL AND "scheduled_at" IS NULL AND ("status" <> 'live' OR "changed_since_live");
