-- Rules of talk for the whole paper, too; when a conversation was closed; and what administrators may set about conversations.
ALTER TABLE "conversation_rules" ADD COLUMN "closed_at" TIMESTAMPTZ(3),
ADD COLUMN "closed_reason_en" TEXT NOT NULL DEFAULT '';

ALTER TABLE "settings" ADD COLUMN "article_limit" INTEGER NOT NULL DEFAULT 300,
ADD COLUMN "forget_senders_days" INTEGER NOT NULL DEFAULT 30,
ADD COLUMN "network_limit" INTEGER NOT NULL DEFAULT 30,
ADD COLUMN "protected_names" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "trust_after" INTEGER NOT NULL DEFAULT 3;

ALTER TABLE "letters" ADD COLUMN "unsubscribe" TEXT;

-- Beyond Prisma's language: the row without a story and a section is the paper's own, and there is one.
CREATE UNIQUE INDEX "conversation_rules_of_paper" ON "conversation_rules" ((true)) WHERE "article_id" IS NULL AND "section_id" IS NULL;
ALTER TABLE "conversation_rules" ADD CONSTRAINT "conversation_rules_of_one" CHECK ("article_id" IS NULL OR "section_id" IS NULL);
