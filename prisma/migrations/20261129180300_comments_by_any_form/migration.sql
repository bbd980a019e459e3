-- Moderators find a comment by any form of a word, and by who signed it: the index of words holds the keys of words and the name, too.
-- The worker reads what was written before; until then that is found as it was.
ALTER TABLE "comments" ADD COLUMN "keys" TEXT[];
ALTER TABLE "comments" ALTER COLUMN "search" SET EXPRESSION AS (
  to_tsvector('simple', left("normal", 20000))
  || to_tsvector('simple', translate("name", 'ґҐ’''ʼ‘`´', 'гг'))
  || array_to_tsvector(coalesce("keys", '{}')));
CREATE INDEX "comments_queue_without_keys" ON "comments" ("created_at" DESC) WHERE "keys" IS NULL;

-- And by the domain of the e-mail it came with.
CREATE INDEX "comment_senders_domain" ON "comment_senders" (split_part("email", '@', 2), "comment_id" DESC);
