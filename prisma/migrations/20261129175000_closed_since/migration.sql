-- Since when the switch of a story, or of the paper, keeps a conversation closed.
-- AlterTable
ALTER TABLE "live_articles" ADD COLUMN     "comments_closed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "settings" ADD COLUMN     "comments_closed_at" TIMESTAMPTZ(3);

UPDATE "live_articles" SET "comments_closed_at" = "published_at" WHERE NOT "comments_open";

-- Kept by the database: no order that turns the switch can forget it.
CREATE FUNCTION keep_comments_closed_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.comments_open THEN
    NEW.comments_closed_at := NULL;
  ELSIF TG_OP = 'INSERT' OR OLD.comments_open THEN
    NEW.comments_closed_at := now();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER live_articles_comments_closed BEFORE INSERT OR UPDATE OF comments_open ON live_articles
  FOR EACH ROW EXECUTE FUNCTION keep_comments_closed_at();
CREATE TRIGGER settings_comments_closed BEFORE INSERT OR UPDATE OF comments_open ON settings
  FOR EACH ROW EXECUTE FUNCTION keep_comments_closed_at();
