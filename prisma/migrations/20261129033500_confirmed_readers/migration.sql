-- Readers without an account: letters that confirm an e-mail, answers somebody waits for, likes, answers kept for a repeated request.
CREATE TABLE "comment_confirmations" (
    "token_hash" TEXT NOT NULL,
    "comment_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_confirmations_pkey" PRIMARY KEY ("token_hash")
);

CREATE TABLE "comment_subscriptions" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "identity_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_subscriptions_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "comment_likes" (
    "comment_id" UUID NOT NULL,
    "reader_key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_likes_pkey" PRIMARY KEY ("comment_id", "reader_key")
);

CREATE TABLE "given_answers" (
    "key_hash" TEXT NOT NULL,
    "asked_hash" TEXT NOT NULL,
    "status" INTEGER,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "body" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "given_answers_pkey" PRIMARY KEY ("key_hash")
);
CREATE INDEX "comment_confirmations_email_created_at_idx" ON "comment_confirmations"("email", "created_at");
CREATE INDEX "comment_confirmations_expires_at_idx" ON "comment_confirmations"("expires_at");
CREATE UNIQUE INDEX "comment_subscriptions_comment_id_identity_id_key" ON "comment_subscriptions"("comment_id", "identity_id");
CREATE INDEX "comment_subscriptions_identity_id_idx" ON "comment_subscriptions"("identity_id");
CREATE INDEX "given_answers_at_idx" ON "given_answers"("at");
ALTER TABLE "comment_confirmations" ADD CONSTRAINT "comment_confirmations_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_subscriptions" ADD CONSTRAINT "comment_subscriptions_identity_id_fkey" FOREIGN KEY ("identity_id") REFERENCES "comment_identities"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_subscriptions" ADD CONSTRAINT "comment_subscriptions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "comment_likes" ADD CONSTRAINT "comment_likes_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
