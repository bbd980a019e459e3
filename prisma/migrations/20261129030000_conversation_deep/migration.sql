-- The conversation in depth: what the screening found, edits, reports, appeals, decisions with their undo, bans, words, rules of talk.
CREATE TYPE "BanKind" AS ENUM ('person', 'email', 'domain', 'network');

CREATE TYPE "WordEffect" AS ENUM ('refuse', 'hold', 'mark');

CREATE TYPE "ConversationMode" AS ENUM ('open', 'premoderated', 'slow', 'closed');

ALTER TYPE "CommentStatus" ADD VALUE 'deleted';

ALTER TABLE "comments" ADD COLUMN "deleted_at" TIMESTAMPTZ(3),
ADD COLUMN "edited_at" TIMESTAMPTZ(3),
ADD COLUMN "fingerprint" BIGINT,
ADD COLUMN "identity_id" UUID,
ADD COLUMN "is_shown" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "likes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "locale" "Locale" NOT NULL DEFAULT 'uk',
ADD COLUMN "normal" TEXT NOT NULL DEFAULT '',
ADD COLUMN "open_reports" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "pending_text" TEXT,
ADD COLUMN "picked_at" TIMESTAMPTZ(3),
ADD COLUMN "reported_since" TIMESTAMPTZ(3),
ADD COLUMN "screening" JSONB NOT NULL DEFAULT '{"findings":[]}',
ADD COLUMN "search" tsvector GENERATED ALWAYS AS (to_tsvector('simple', left("normal", 20000))) STORED,
ADD COLUMN "sort_path" TEXT NOT NULL DEFAULT '',
ADD COLUMN "thread_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "waiting_since" TIMESTAMPTZ(3);

ALTER TABLE "letters" ADD COLUMN "cause" TEXT;

CREATE TABLE "comment_revisions" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "comment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_revisions_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "comment_identities" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" "Locale" NOT NULL DEFAULT 'uk',
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "approved" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "last_rejected_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_identities_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reader_sessions" (
    "token_hash" TEXT NOT NULL,
    "identity_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reader_sessions_pkey" PRIMARY KEY ("token_hash")
);

CREATE TABLE "decision_batches" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "decision_batches_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "comment_decisions" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "batch_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "from_status" "CommentStatus" NOT NULL,
    "to_status" "CommentStatus" NOT NULL,
    "reason" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "held_because" TEXT,
    "waited_since" TIMESTAMPTZ(3),
    "is_first" BOOLEAN NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),
    "overturned_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_decisions_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "comment_reports" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "comment_id" UUID NOT NULL,
    "reader_key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),
    "is_upheld" BOOLEAN,

    CONSTRAINT "comment_reports_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "comment_appeals" (
    "comment_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),
    "is_upheld" BOOLEAN,

    CONSTRAINT "comment_appeals_pkey" PRIMARY KEY ("comment_id")
);

CREATE TABLE "comment_bans" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "BanKind" NOT NULL,
    "value" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "batch_id" UUID,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_id" UUID,

    CONSTRAINT "comment_bans_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "comment_words" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "effect" "WordEffect" NOT NULL,
    "pattern" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_words_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "conversation_rules" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "article_id" UUID,
    "section_id" UUID,
    "mode" "ConversationMode" NOT NULL DEFAULT 'open',
    "slow_minutes" INTEGER,
    "closed_reason" TEXT NOT NULL DEFAULT '',
    "close_after_days" INTEGER,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by_id" UUID,

    CONSTRAINT "conversation_rules_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "spam_tokens" (
    "token" TEXT NOT NULL,
    "spam" INTEGER NOT NULL DEFAULT 0,
    "ham" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "spam_tokens_pkey" PRIMARY KEY ("token")
);

CREATE TABLE "spam_lessons" (
    "comment_id" UUID NOT NULL,
    "is_spam" BOOLEAN NOT NULL,

    CONSTRAINT "spam_lessons_pkey" PRIMARY KEY ("comment_id")
);
CREATE UNIQUE INDEX "comment_revisions_comment_id_version_key" ON "comment_revisions"("comment_id", "version");
CREATE UNIQUE INDEX "comment_identities_email_key" ON "comment_identities"("email");
CREATE INDEX "reader_sessions_identity_id_idx" ON "reader_sessions"("identity_id");
CREATE INDEX "reader_sessions_expires_at_idx" ON "reader_sessions"("expires_at");
CREATE INDEX "decision_batches_by_id_at_idx" ON "decision_batches"("by_id", "at" DESC);
CREATE INDEX "comment_decisions_comment_id_at_idx" ON "comment_decisions"("comment_id", "at");
CREATE INDEX "comment_decisions_at_idx" ON "comment_decisions"("at");
CREATE INDEX "comment_decisions_by_id_at_idx" ON "comment_decisions"("by_id", "at");
CREATE INDEX "comment_decisions_batch_id_idx" ON "comment_decisions"("batch_id");
CREATE UNIQUE INDEX "comment_reports_comment_id_reader_key_key" ON "comment_reports"("comment_id", "reader_key");
CREATE INDEX "comment_bans_kind_value_idx" ON "comment_bans"("kind", "value");
CREATE INDEX "comment_bans_at_id_idx" ON "comment_bans"("at" DESC, "id" DESC);
CREATE UNIQUE INDEX "comment_words_pattern_key" ON "comment_words"("pattern");
CREATE INDEX "comment_words_effect_pattern_idx" ON "comment_words"("effect", "pattern");
CREATE UNIQUE INDEX "conversation_rules_article_id_key" ON "conversation_rules"("article_id");
CREATE UNIQUE INDEX "conversation_rules_section_id_key" ON "conversation_rules"("section_id");
CREATE INDEX "comments_created_at_id_idx" ON "comments"("created_at", "id");
CREATE INDEX "comments_identity_id_created_at_id_idx" ON "comments"("identity_id", "created_at", "id");
CREATE INDEX "comments_search_idx" ON "comments" USING GIN ("search");
CREATE INDEX "letters_cause_idx" ON "letters"("cause");
ALTER TABLE "comments" ADD CONSTRAINT "comments_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "comment_identities"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_revisions" ADD CONSTRAINT "comment_revisions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reader_sessions" ADD CONSTRAINT "reader_sessions_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "comment_identities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "decision_batches" ADD CONSTRAINT "decision_batches_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "decision_batches" ADD CONSTRAINT "decision_batches_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_decisions" ADD CONSTRAINT "comment_decisions_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "decision_batches"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_decisions" ADD CONSTRAINT "comment_decisions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_decisions" ADD CONSTRAINT "comment_decisions_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_reports" ADD CONSTRAINT "comment_reports_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_appeals" ADD CONSTRAINT "comment_appeals_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_bans" ADD CONSTRAINT "comment_bans_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "decision_batches"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_bans" ADD CONSTRAINT "comment_bans_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_bans" ADD CONSTRAINT "comment_bans_lifted_by_id_fkey" FOREIGN KEY ("lifted_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "comment_words" ADD CONSTRAINT "comment_words_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "conversation_rules" ADD CONSTRAINT "conversation_rules_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "conversation_rules" ADD CONSTRAINT "conversation_rules_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "conversation_rules" ADD CONSTRAINT "conversation_rules_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "spam_lessons" ADD CONSTRAINT "spam_lessons_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What follows is kept by the database, in the transaction of the change: no order can forget it, whoever writes a comment.

-- One step of a place in a thread: when it was said, to the millisecond, and four signs that part what was said in the same one.
CREATE FUNCTION comment_step(at timestamptz, id uuid) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 11, '0') || right(id::text, 4)
$$;

-- A thread in the order of its tree is a thread in the order of these. Depth ends at four: deeper replies stand beside each other.
CREATE FUNCTION comment_path(parent uuid, at timestamptz, id uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT left(sort_path, 60) FROM comments WHERE comments.id = parent), '') || comment_step(at, id)
$$;

CREATE FUNCTION keep_comment_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.sort_path := comment_path(NEW.parent_id, NEW.created_at, NEW.id);
  END IF;
  NEW.is_shown := NEW.status = 'approved' OR (NEW.root_id IS NULL AND NEW.thread_count > 0);
  IF NEW.status = 'pending' THEN
    NEW.waiting_since := coalesce(NEW.waiting_since, NEW.created_at);
  ELSIF TG_OP = 'UPDATE' AND OLD.status = 'pending' AND NEW.pending_text IS NULL THEN
    NEW.waiting_since := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER comments_place BEFORE INSERT OR UPDATE OF status, thread_count ON comments
  FOR EACH ROW EXECUTE FUNCTION keep_comment_place();

-- Who counts locks in one order: the comment, then the first one of its thread, then the story.
CREATE FUNCTION keep_comment_counts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  said record := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  moved int := 0;
BEGIN
  IF TG_OP <> 'DELETE' AND NEW.status = 'approved' THEN moved := moved + 1; END IF;
  IF TG_OP <> 'INSERT' AND OLD.status = 'approved' THEN moved := moved - 1; END IF;
  IF moved = 0 THEN RETURN NULL; END IF;
  IF said.root_id IS NOT NULL THEN
    UPDATE comments SET thread_count = thread_count + moved WHERE id = said.root_id;
  END IF;
  UPDATE live_articles SET comment_count = comment_count + moved WHERE article_id = said.article_id;
  RETURN NULL;
END $$;
CREATE TRIGGER comments_counts AFTER INSERT OR DELETE OR UPDATE OF status ON comments
  FOR EACH ROW EXECUTE FUNCTION keep_comment_counts();

WITH RECURSIVE placed AS (
  SELECT id, comment_step(created_at, id) AS path FROM comments WHERE parent_id IS NULL
  UNION ALL
  SELECT comments.id, left(placed.path, 60) || comment_step(comments.created_at, comments.id)
    FROM comments JOIN placed ON comments.parent_id = placed.id)
UPDATE comments SET sort_path = placed.path, normal = lower(text) FROM placed WHERE comments.id = placed.id;
UPDATE comments SET
  locale = (SELECT locale FROM articles WHERE articles.id = comments.article_id),
  thread_count = (SELECT count(*) FROM comments reply WHERE reply.root_id = comments.id AND reply.status = 'approved'),
  waiting_since = CASE WHEN status = 'pending' THEN created_at END;

-- Beyond Prisma's language.
DROP INDEX "comments_waiting";
CREATE INDEX "comments_queue_waiting" ON "comments" ("waiting_since", "id") WHERE "waiting_since" IS NOT NULL;
CREATE INDEX "comments_queue_reported" ON "comments" ("reported_since", "id") WHERE "reported_since" IS NOT NULL;
CREATE INDEX "comments_queue_article" ON "comments" ("article_id", "waiting_since", "id") WHERE "waiting_since" IS NOT NULL;
CREATE INDEX "comments_roots_by_time" ON "comments" ("article_id", "created_at", "id") WHERE "root_id" IS NULL AND "is_shown";
CREATE INDEX "comments_roots_by_likes" ON "comments" ("article_id", "likes" DESC, "created_at" DESC, "id" DESC) WHERE "root_id" IS NULL AND "is_shown";
CREATE INDEX "comments_thread_order" ON "comments" ("root_id", "sort_path", "id") WHERE "status" = 'approved';
ALTER TABLE "comments" ADD CONSTRAINT "comments_thread_count_not_negative" CHECK ("thread_count" >= 0);
