-- The conversation: notes of a rejection, threads by their first comment, and attempts of readers without JavaScript.
ALTER TABLE "comments" ADD COLUMN "rejection_note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "comments" ADD CONSTRAINT "comments_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
DROP INDEX "comments_root_id_idx";
CREATE INDEX "comments_article_id_root_id_created_at_id_idx" ON "comments"("article_id", "root_id", "created_at", "id");
CREATE INDEX "comments_root_id_status_created_at_id_idx" ON "comments"("root_id", "status", "created_at", "id");
CREATE INDEX "comments_parent_id_idx" ON "comments"("parent_id");

CREATE TABLE "comment_drafts" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "token_hash" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "values" JSONB NOT NULL,
    "failure" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_drafts_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "comment_drafts_token_hash_key" ON "comment_drafts"("token_hash");
CREATE INDEX "comment_drafts_expires_at_idx" ON "comment_drafts"("expires_at");
ALTER TABLE "comment_drafts" ADD CONSTRAINT "comment_drafts_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
