-- The desk: how far the work on a story has come, who edits it and by when, the bin, saved views, and search over every draft.
CREATE TYPE "Stage" AS ENUM ('writing', 'review', 'approved');

ALTER TABLE "article_drafts"
  ADD COLUMN "stage" "Stage" NOT NULL DEFAULT 'writing',
  ADD COLUMN "stage_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "stage_note" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "assignee_id" UUID,
  ADD COLUMN "due_at" TIMESTAMPTZ(3),
  ADD COLUMN "binned_at" TIMESTAMPTZ(3),
  ADD COLUMN "binned_by_id" UUID,
  ADD COLUMN "locale" "Locale" NOT NULL DEFAULT 'uk',
  ADD COLUMN "status" "ArticleStatus" NOT NULL DEFAULT 'draft',
  ADD COLUMN "owner_ids" UUID[] DEFAULT ARRAY[]::UUID[],
  ADD COLUMN "scheduled_at" TIMESTAMPTZ(3),
  ADD COLUMN "search" tsvector;
ALTER TABLE "article_drafts" ADD CONSTRAINT "article_drafts_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "article_drafts" ADD CONSTRAINT "article_drafts_binned_by_id_fkey" FOREIGN KEY ("binned_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "revisions" ADD COLUMN "name" TEXT;

CREATE TABLE "saved_views" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "filters" JSONB NOT NULL,
    "is_default" BOOLEAN NOT NULL DEFAULT false,
    "is_shared" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "saved_views_user_id_name_key" ON "saved_views"("user_id", "name");
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is kept by the database, in the transaction of the change: no order can forget it, whoever writes a draft.

-- Words as they are looked for: lower case, no apostrophes, stress marks or soft hyphens; what joins words parts them.
CREATE FUNCTION desk_fold(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(translate(words, E'./\\@:_-\u00a0\u2010\u2011\u2013\u2014' || E'''\u2019\u02bc`\u00b4\u0301\u00ad', repeat(' ', 12)))
$$;

-- Everything in a body that is words, not an address, an id or the name of a block.
CREATE FUNCTION desk_words(body jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(said.words #>> '{}', ' '), '')
    FROM jsonb_path_query(body, 'strict $.** ? (@.type() == "object")') AS node,
         LATERAL (SELECT value AS words FROM jsonb_each(node)
                   WHERE key IN ('text', 'title', 'caption', 'source', 'alt', 'credit') AND jsonb_typeof(value) = 'string') AS said
$$;

-- PostgreSQL refuses a vector of a megabyte or more; the first 150,000 characters stay far below it in any script.
CREATE FUNCTION keep_draft_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := to_tsvector('simple', left(desk_fold(concat_ws(' ', NEW.headline, NEW.standfirst, desk_words(NEW.body))), 150000));
  RETURN NEW;
END $$;
CREATE TRIGGER article_drafts_search BEFORE INSERT OR UPDATE OF headline, standfirst, body ON article_drafts
  FOR EACH ROW EXECUTE FUNCTION keep_draft_search();

CREATE FUNCTION draft_owner_ids(article uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT array(
    SELECT created_by_id FROM articles WHERE id = article AND created_by_id IS NOT NULL
    UNION
    SELECT authors.user_id FROM draft_bylines JOIN authors ON authors.id = author_id
     WHERE article_id = article AND authors.user_id IS NOT NULL
    ORDER BY 1)
$$;

CREATE FUNCTION keep_draft_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT locale, status INTO NEW.locale, NEW.status FROM articles WHERE id = NEW.article_id;
  NEW.owner_ids := draft_owner_ids(NEW.article_id);
  RETURN NEW;
END $$;
CREATE TRIGGER article_drafts_article BEFORE INSERT ON article_drafts FOR EACH ROW EXECUTE FUNCTION keep_draft_article();

CREATE FUNCTION keep_article_on_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE article_drafts SET locale = NEW.locale, status = NEW.status, owner_ids = draft_owner_ids(NEW.id)
   WHERE article_id = NEW.id AND (locale, status, owner_ids) IS DISTINCT FROM (NEW.locale, NEW.status, draft_owner_ids(NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER articles_on_draft AFTER UPDATE OF locale, status, created_by_id ON articles
  FOR EACH ROW EXECUTE FUNCTION keep_article_on_draft();

-- A save takes every byline away and puts it back: only what is left at the end of the transaction counts.
CREATE FUNCTION keep_draft_owners() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE article uuid := coalesce(NEW.article_id, OLD.article_id);
BEGIN
  UPDATE article_drafts SET owner_ids = draft_owner_ids(article)
   WHERE article_id = article AND owner_ids IS DISTINCT FROM draft_owner_ids(article);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER draft_bylines_owners AFTER INSERT OR UPDATE OR DELETE ON draft_bylines
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_draft_owners();

CREATE FUNCTION keep_author_owners() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE article_drafts SET owner_ids = draft_owner_ids(article_id)
   WHERE article_id IN (SELECT article_id FROM draft_bylines WHERE author_id = NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER authors_owners AFTER UPDATE OF user_id ON authors
  FOR EACH ROW WHEN (NEW.user_id IS DISTINCT FROM OLD.user_id) EXECUTE FUNCTION keep_author_owners();

CREATE FUNCTION keep_draft_schedule() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  article uuid := coalesce(NEW.article_id, OLD.article_id);
  first timestamptz;
BEGIN
  SELECT min(at) INTO first FROM schedules WHERE article_id = article AND status = 'pending' AND kind <> 'withdraw';
  UPDATE article_drafts SET scheduled_at = first WHERE article_id = article AND scheduled_at IS DISTINCT FROM first;
  RETURN NULL;
END $$;
CREATE TRIGGER schedules_on_draft AFTER INSERT OR UPDATE OR DELETE ON schedules
  FOR EACH ROW EXECUTE FUNCTION keep_draft_schedule();

UPDATE article_drafts SET
  locale = articles.locale,
  status = articles.status,
  owner_ids = draft_owner_ids(article_id),
  scheduled_at = (SELECT min(at) FROM schedules WHERE schedules.article_id = articles.id AND schedules.status = 'pending' AND kind <> 'withdraw'),
  headline = headline
  FROM articles WHERE articles.id = article_id;

DROP INDEX "article_drafts_section_id_idx";
CREATE INDEX "article_drafts_status_changed_at_article_id_idx" ON "article_drafts"("status", "changed_at", "article_id");
CREATE INDEX "article_drafts_stage_changed_at_article_id_idx" ON "article_drafts"("stage", "changed_at", "article_id");
CREATE INDEX "article_drafts_section_id_changed_at_article_id_idx" ON "article_drafts"("section_id", "changed_at", "article_id");
CREATE INDEX "article_drafts_assignee_id_changed_at_article_id_idx" ON "article_drafts"("assignee_id", "changed_at", "article_id");
CREATE INDEX "article_drafts_owner_ids_idx" ON "article_drafts" USING GIN ("owner_ids");

-- Beyond Prisma's language.
CREATE INDEX "article_drafts_desk_search" ON "article_drafts" USING gin ("search");
CREATE INDEX "article_drafts_desk_due" ON "article_drafts" ("due_at", "article_id") WHERE "due_at" IS NOT NULL AND "binned_at" IS NULL;
CREATE INDEX "article_drafts_desk_scheduled" ON "article_drafts" ("scheduled_at", "article_id") WHERE "scheduled_at" IS NOT NULL;
CREATE INDEX "article_drafts_desk_binned" ON "article_drafts" ("binned_at" DESC, "article_id" DESC) WHERE "binned_at" IS NOT NULL;
CREATE INDEX "article_drafts_desk_changed" ON "article_drafts" ("changed_at" DESC, "article_id" DESC) WHERE "status" = 'live' AND "changed_since_live";
CREATE INDEX "article_drafts_desk_board" ON "article_drafts" ("stage", "due_at", "changed_at" DESC, "article_id")
  WHERE "binned_at" IS NULL AND ("status" <> 'live' OR "changed_since_live");
