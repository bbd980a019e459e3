-- As what a checker outside the house knows a comment: it is told when moderators say otherwise.
ALTER TABLE "spam_lessons" ADD COLUMN "told_as" BOOLEAN;
CREATE INDEX "spam_lessons_waiting_outside" ON "spam_lessons" ("comment_id") WHERE "is_spam" IS DISTINCT FROM "told_as";
