-- What a story is to its readers, what other sites show of it, and on what terms a photograph may be used.
CREATE TYPE "Genre" AS ENUM ('news', 'opinion', 'analysis', 'liveBlog');

ALTER TABLE "article_drafts"
  ADD COLUMN "genre" "Genre" NOT NULL DEFAULT 'news',
  ADD COLUMN "share_headline" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "share_description" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "share_media_id" UUID;

ALTER TABLE "live_articles"
  ADD COLUMN "genre" "Genre" NOT NULL DEFAULT 'news',
  ADD COLUMN "share_headline" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "share_description" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "share_media_id" UUID;

ALTER TABLE "media"
  ADD COLUMN "copyright_notice" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "licence_url" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "acquire_licence_url" TEXT NOT NULL DEFAULT '';

ALTER TABLE "article_drafts" ADD CONSTRAINT "article_drafts_share_media_id_fkey"
  FOREIGN KEY ("share_media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "live_articles" ADD CONSTRAINT "live_articles_share_media_id_fkey"
  FOREIGN KEY ("share_media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
