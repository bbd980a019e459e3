-- What the newsroom called each published change, orders with a minute, and embargoes.
CREATE TYPE "ChangeKind" AS ENUM ('typo', 'update', 'correction');
CREATE TYPE "ScheduleKind" AS ENUM ('publish', 'update', 'withdraw');
CREATE TYPE "ScheduleStatus" AS ENUM ('pending', 'done', 'failed', 'cancelled');
ALTER TYPE "RevisionKind" ADD VALUE 'scheduled';

ALTER TABLE "articles" ADD COLUMN "embargo_until" TIMESTAMPTZ(3);

CREATE TABLE "published_changes" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "article_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "diff" JSONB NOT NULL DEFAULT '[]',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "from_revision_id" UUID,
    "to_revision_id" UUID,

    CONSTRAINT "published_changes_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "published_changes_article_id_at_id_idx" ON "published_changes"("article_id", "at" DESC, "id" DESC);
CREATE INDEX "published_changes_locale_kind_at_id_idx" ON "published_changes"("locale", "kind", "at" DESC, "id" DESC);
ALTER TABLE "published_changes" ADD CONSTRAINT "published_changes_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "published_changes" ADD CONSTRAINT "published_changes_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "published_changes" ADD CONSTRAINT "published_changes_from_revision_id_fkey" FOREIGN KEY ("from_revision_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "published_changes" ADD CONSTRAINT "published_changes_to_revision_id_fkey" FOREIGN KEY ("to_revision_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Changes made before there was a question were all shown as updates, and stay that.
INSERT INTO "published_changes" ("article_id", "locale", "kind", "at")
SELECT "article_id", "locale", 'update', "updated_at" FROM "live_articles" WHERE "updated_at" IS NOT NULL;

CREATE TABLE "schedules" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "article_id" UUID NOT NULL,
    "kind" "ScheduleKind" NOT NULL,
    "status" "ScheduleStatus" NOT NULL DEFAULT 'pending',
    "wall_time" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "is_second" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "revision_id" UUID,
    "change" "ChangeKind",
    "words" TEXT NOT NULL DEFAULT '',
    "ordered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ordered_by_id" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "failure" JSONB,
    "acknowledged_at" TIMESTAMPTZ(3),

    CONSTRAINT "schedules_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "schedules_status_at_idx" ON "schedules"("status", "at");
CREATE INDEX "schedules_article_id_status_idx" ON "schedules"("article_id", "status");
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_ordered_by_id_fkey" FOREIGN KEY ("ordered_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
