-- Where the numbered pages of a section end, counted from its first story: what is full stays as it is.
CREATE TABLE "section_pages" (
    "section_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "number" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "article_id" UUID NOT NULL,

    CONSTRAINT "section_pages_pkey" PRIMARY KEY ("section_id","locale","number")
);
ALTER TABLE "section_pages" ADD CONSTRAINT "section_pages_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A paper that has published gets them at once: twenty stories on each, at least ten left for the section's own page.
INSERT INTO "section_pages" ("section_id", "locale", "number", "published_at", "article_id")
SELECT "section_id", "locale", "place" / 20, "published_at", "article_id"
  FROM (SELECT "section_id", "locale", "published_at", "article_id",
               row_number() OVER (PARTITION BY "section_id", "locale" ORDER BY "published_at", "article_id") AS "place",
               count(*) OVER (PARTITION BY "section_id", "locale") AS "all"
          FROM "live_articles") AS "counted"
 WHERE "place" % 20 = 0 AND "all" - "place" >= 10;
