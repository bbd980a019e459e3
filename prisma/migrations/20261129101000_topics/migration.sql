-- What the newsroom says on the page of a topic, the stories it wants read first, and where a topic stood once.
ALTER TABLE "tags"
  ADD COLUMN "standfirst" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "introduction" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "photo_id" UUID,
  ADD COLUMN "photo_alt" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "photo_credit" TEXT NOT NULL DEFAULT '';
ALTER TABLE "tags" ADD CONSTRAINT "tags_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "tags_photo_id_idx" ON "tags"("photo_id");

CREATE TABLE "tag_pins" (
    "tag_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "tag_pins_pkey" PRIMARY KEY ("tag_id","article_id")
);
CREATE INDEX "tag_pins_article_id_idx" ON "tag_pins"("article_id");
ALTER TABLE "tag_pins" ADD CONSTRAINT "tag_pins_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "tag_pins" ADD CONSTRAINT "tag_pins_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "old_tag_slugs" (
    "locale" "Locale" NOT NULL,
    "slug" TEXT NOT NULL,
    "tag_id" UUID NOT NULL,

    CONSTRAINT "old_tag_slugs_pkey" PRIMARY KEY ("locale","slug")
);
CREATE INDEX "old_tag_slugs_tag_id_idx" ON "old_tag_slugs"("tag_id");
ALTER TABLE "old_tag_slugs" ADD CONSTRAINT "old_tag_slugs_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A topic is asked for its drafts before it is removed or merged.
CREATE INDEX "draft_tags_tag_id_idx" ON "draft_tags"("tag_id");

-- Topics in the order a Ukrainian looks for them.
CREATE INDEX "tags_by_name" ON "tags" ("locale", "name" COLLATE "uk-x-icu");
