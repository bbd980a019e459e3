-- Front pages as they were published, each kept; and the strip over every page.
CREATE TABLE "front_arrangements" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "locale" "Locale" NOT NULL,
    "section_id" UUID,
    "version" INTEGER NOT NULL,
    "brought_back" INTEGER,
    "arranged_at" TIMESTAMPTZ(3) NOT NULL,
    "arranged_by_id" UUID,

    CONSTRAINT "front_arrangements_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "front_placements" (
    "arrangement_id" UUID NOT NULL,
    "slot" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "article_id" UUID NOT NULL,
    "from" TIMESTAMPTZ(3),
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "front_placements_pkey" PRIMARY KEY ("arrangement_id","slot","position")
);

CREATE TABLE "breaking_strips" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "locale" "Locale" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "words" TEXT NOT NULL,
    "article_id" UUID,
    "link" TEXT NOT NULL DEFAULT '',
    "put_up_at" TIMESTAMPTZ(3) NOT NULL,
    "put_up_by_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "breaking_strips_pkey" PRIMARY KEY ("id")
);

-- The front page of the whole paper has no section, and its versions are as unique as those of a section's.
CREATE UNIQUE INDEX "front_arrangements_locale_section_id_version_key" ON "front_arrangements"("locale", "section_id", "version") NULLS NOT DISTINCT;

CREATE INDEX "front_placements_article_id_idx" ON "front_placements"("article_id");

CREATE INDEX "breaking_strips_locale_put_up_at_idx" ON "breaking_strips"("locale", "put_up_at" DESC);

CREATE INDEX "breaking_strips_article_id_idx" ON "breaking_strips"("article_id");

ALTER TABLE "front_arrangements" ADD CONSTRAINT "front_arrangements_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "front_arrangements" ADD CONSTRAINT "front_arrangements_arranged_by_id_fkey" FOREIGN KEY ("arranged_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "front_placements" ADD CONSTRAINT "front_placements_arrangement_id_fkey" FOREIGN KEY ("arrangement_id") REFERENCES "front_arrangements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "front_placements" ADD CONSTRAINT "front_placements_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "breaking_strips" ADD CONSTRAINT "breaking_strips_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "breaking_strips" ADD CONSTRAINT "breaking_strips_put_up_by_id_fkey" FOREIGN KEY ("put_up_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What stood by hand until now becomes the first version of each front page.
INSERT INTO "front_arrangements" ("locale", "version", "arranged_at")
SELECT DISTINCT "locale", 1, CURRENT_TIMESTAMP FROM "front_slots";

INSERT INTO "front_placements" ("arrangement_id", "slot", "position", "article_id")
SELECT arrangement."id", slot."position", 1, slot."article_id"
  FROM "front_slots" slot JOIN "front_arrangements" arrangement ON arrangement."locale" = slot."locale";

DROP TABLE "front_slots";
