-- The moderators' desk: what a decision changed, so that it can be undone; who is busy with what; notes for colleagues.
ALTER TABLE "comment_decisions" ADD COLUMN "before" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "told" TEXT;

CREATE TABLE "comment_claims" (
    "comment_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_claims_pkey" PRIMARY KEY ("comment_id")
);

CREATE TABLE "comment_notes" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "comment_id" UUID NOT NULL,
    "by_id" UUID,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_notes_pkey" PRIMARY KEY ("id")
);

-- Somebody's comments, newest first: their numbers grow with time.
DROP INDEX "comment_senders_email_idx";
CREATE INDEX "comment_senders_email_comment_id_idx" ON "comment_senders"("email", "comment_id");
CREATE INDEX "comment_senders_network_comment_id_idx" ON "comment_senders"("network", "comment_id");
CREATE INDEX "comment_notes_comment_id_at_idx" ON "comment_notes"("comment_id", "at");
ALTER TABLE "comment_claims" ADD CONSTRAINT "comment_claims_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_claims" ADD CONSTRAINT "comment_claims_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_notes" ADD CONSTRAINT "comment_notes_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_notes" ADD CONSTRAINT "comment_notes_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
