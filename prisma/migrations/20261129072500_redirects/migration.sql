-- Where old addresses lead: kept by hand or brought from another system. A page that is there comes first.
CREATE TABLE "redirects" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "from_path" TEXT NOT NULL,
    "to_address" TEXT NOT NULL DEFAULT '',
    "article_id" UUID,
    "status" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "redirects_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "redirects_status_check" CHECK ("status" IN (301, 308, 410)),
    CONSTRAINT "redirects_target_check" CHECK (("status" = 410) = ("to_address" = ''))
);

CREATE UNIQUE INDEX "redirects_from_path_key" ON "redirects"("from_path");
CREATE INDEX "redirects_created_at_id_idx" ON "redirects"("created_at" DESC, "id" DESC);
CREATE INDEX "redirects_article_id_idx" ON "redirects"("article_id");

ALTER TABLE "redirects" ADD CONSTRAINT "redirects_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
