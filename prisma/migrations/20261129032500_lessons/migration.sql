-- What a decision teaches is written at once and counted later, so that no two decisions wait for the same token.
ALTER TABLE "spam_lessons" ALTER COLUMN "is_spam" DROP NOT NULL, ADD COLUMN "counted_as" BOOLEAN;

CREATE INDEX "spam_lessons_waiting" ON "spam_lessons" ("comment_id") WHERE "is_spam" IS DISTINCT FROM "counted_as";
