-- How often a story was read in an hour. Nothing is kept of who read it.
CREATE TABLE "article_reads" (
    "article_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "reads" INTEGER NOT NULL,

    CONSTRAINT "article_reads_pkey" PRIMARY KEY ("article_id", "hour")
);

CREATE INDEX "article_reads_hour_idx" ON "article_reads"("hour");

ALTER TABLE "article_reads" ADD CONSTRAINT "article_reads_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
