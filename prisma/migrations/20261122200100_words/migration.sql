-- Writing together: the sheet of an article, and every change of it in the order it came.
ALTER TYPE "RevisionKind" ADD VALUE 'rescued';

CREATE TABLE "article_words" (
    "article_id" UUID NOT NULL,
    "sheet_id" UUID NOT NULL DEFAULT uuidv7(),
    "state" BYTEA NOT NULL,
    "state_seq" BIGINT NOT NULL DEFAULT 0,
    "kept_seq" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "article_words_pkey" PRIMARY KEY ("article_id")
);
ALTER TABLE "article_words" ADD CONSTRAINT "article_words_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "article_updates" (
    "seq" BIGSERIAL NOT NULL,
    "article_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_updates_pkey" PRIMARY KEY ("seq")
);
CREATE INDEX "article_updates_article_id_seq_idx" ON "article_updates"("article_id", "seq");
ALTER TABLE "article_updates" ADD CONSTRAINT "article_updates_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article_words"("article_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "article_updates" ADD CONSTRAINT "article_updates_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
