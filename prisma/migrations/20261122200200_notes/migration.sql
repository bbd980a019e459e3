-- Words between colleagues on a passage of a draft. A reply has a parent and no passage of its own.
CREATE TABLE "article_notes" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "article_id" UUID NOT NULL,
    "parent_id" UUID,
    "block_id" TEXT,
    "quote" TEXT NOT NULL DEFAULT '',
    "offset" INTEGER NOT NULL DEFAULT 0,
    "words" TEXT NOT NULL,
    "by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,

    CONSTRAINT "article_notes_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "article_notes_article_id_created_at_id_idx" ON "article_notes"("article_id", "created_at", "id");
CREATE INDEX "article_notes_parent_id_idx" ON "article_notes"("parent_id");
ALTER TABLE "article_notes" ADD CONSTRAINT "article_notes_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "article_notes" ADD CONSTRAINT "article_notes_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "article_notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "article_notes" ADD CONSTRAINT "article_notes_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "article_notes" ADD CONSTRAINT "article_notes_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
