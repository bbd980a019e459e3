-- Sections and authors keep the addresses they had, so that their pages lead on from them.
CREATE TABLE "old_section_slugs" (
    "locale" "Locale" NOT NULL,
    "slug" TEXT NOT NULL,
    "section_id" UUID NOT NULL,

    CONSTRAINT "old_section_slugs_pkey" PRIMARY KEY ("locale","slug")
);

CREATE TABLE "old_author_slugs" (
    "slug" TEXT NOT NULL,
    "author_id" UUID NOT NULL,

    CONSTRAINT "old_author_slugs_pkey" PRIMARY KEY ("slug")
);

CREATE INDEX "old_section_slugs_section_id_idx" ON "old_section_slugs"("section_id");

CREATE INDEX "old_author_slugs_author_id_idx" ON "old_author_slugs"("author_id");

ALTER TABLE "old_section_slugs" ADD CONSTRAINT "old_section_slugs_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "old_author_slugs" ADD CONSTRAINT "old_author_slugs_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors"("id") ON DELETE CASCADE ON UPDATE CASCADE;
