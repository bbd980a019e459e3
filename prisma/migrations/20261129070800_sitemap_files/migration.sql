-- CreateTable
CREATE TABLE "sitemap_files" (
    "locale" "Locale" NOT NULL,
    "number" INTEGER NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sitemap_files_pkey" PRIMARY KEY ("locale","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "sitemap_files_locale_starts_at_key" ON "sitemap_files"("locale", "starts_at");

-- When something of a file changed last: the few stories that were ever updated, without a look at the others.
CREATE INDEX "live_articles_updated" ON "live_articles" ("locale", "published_at", "updated_at") WHERE "updated_at" IS NOT NULL;
