-- What readers search: a row exactly while its story is live, filled by the order that publishes it (docs/decisions/0061).
CREATE TABLE "article_search" (
    "article_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "edition" INTEGER NOT NULL,
    "head" tsvector NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "article_search_pkey" PRIMARY KEY ("article_id")
);
CREATE INDEX "article_search_edition_idx" ON "article_search"("edition");
CREATE INDEX "article_search_document_idx" ON "article_search" USING GIN ("document");
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "live_articles"("article_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Words the paper used, for those who mistype. `sound` is in Latin letters: trigrams know no others where the character type is C.
CREATE TABLE "search_words" (
    "locale" "Locale" NOT NULL,
    "word" TEXT NOT NULL,
    "sound" TEXT NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("locale","word")
);
CREATE INDEX "search_words_sound_trgm" ON "search_words" USING gin ("sound" gin_trgm_ops);
