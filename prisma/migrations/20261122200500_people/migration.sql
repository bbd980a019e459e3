-- Letters, forgotten passwords, the second factor, passkeys; and the audit log as it is read: newest first, by person, order and subject.
CREATE TYPE "InvitationKind" AS ENUM ('invitation', 'reset');

CREATE TYPE "LetterStatus" AS ENUM ('waiting', 'sent', 'failed');

DROP INDEX "audit_records_subject_type_subject_id_id_idx";

DROP INDEX "audit_records_at_idx";

ALTER TABLE "invitations" ADD COLUMN     "kind" "InvitationKind" NOT NULL DEFAULT 'invitation';

ALTER TABLE "settings" ADD COLUMN     "second_factor_required" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "forgotten_passwords" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "forgotten_passwords_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "sign_in_steps" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_steps_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "second_factors" (
    "user_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "last_step" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "second_factors_pkey" PRIMARY KEY ("user_id")
);

CREATE TABLE "recovery_codes" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "passkeys" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL DEFAULT 0,
    "transports" TEXT[],
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkeys_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "passkey_challenges" (
    "challenge_hash" TEXT NOT NULL,
    "user_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passkey_challenges_pkey" PRIMARY KEY ("challenge_hash")
);

CREATE TABLE "letters" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "status" "LetterStatus" NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT NOT NULL DEFAULT '',
    "secret_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "letters_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "sign_in_steps_token_hash_key" ON "sign_in_steps"("token_hash");

CREATE INDEX "sign_in_steps_user_id_idx" ON "sign_in_steps"("user_id");

CREATE INDEX "sign_in_steps_expires_at_idx" ON "sign_in_steps"("expires_at");

CREATE UNIQUE INDEX "recovery_codes_user_id_code_hash_key" ON "recovery_codes"("user_id", "code_hash");

CREATE UNIQUE INDEX "passkeys_credential_id_key" ON "passkeys"("credential_id");

CREATE INDEX "passkeys_user_id_idx" ON "passkeys"("user_id");

CREATE INDEX "passkey_challenges_user_id_idx" ON "passkey_challenges"("user_id");

CREATE INDEX "passkey_challenges_expires_at_idx" ON "passkey_challenges"("expires_at");

CREATE INDEX "letters_status_due_at_idx" ON "letters"("status", "due_at");

CREATE INDEX "letters_created_at_id_idx" ON "letters"("created_at" DESC, "id" DESC);

CREATE INDEX "letters_secret_until_idx" ON "letters"("secret_until");

CREATE INDEX "audit_records_at_id_idx" ON "audit_records"("at" DESC, "id" DESC);

CREATE INDEX "audit_records_actor_id_at_id_idx" ON "audit_records"("actor_id", "at" DESC, "id" DESC);

CREATE INDEX "audit_records_command_at_id_idx" ON "audit_records"("command", "at" DESC, "id" DESC);

CREATE INDEX "audit_records_subject_type_subject_id_at_id_idx" ON "audit_records"("subject_type", "subject_id", "at" DESC, "id" DESC);

ALTER TABLE "sign_in_steps" ADD CONSTRAINT "sign_in_steps_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
