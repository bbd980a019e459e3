-- What a moderator tells the author of a rejected comment in their own words. The note beside it is for colleagues.
-- Rejections of before have none, whatever their reason: that one is asked for is the order's rule, the length is the database's.
-- AlterTable
ALTER TABLE "comments" ADD COLUMN     "rejection_explanation" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "comment_decisions" ADD COLUMN     "explanation" TEXT NOT NULL DEFAULT '';

ALTER TABLE "comments" ADD CONSTRAINT "comments_rejection_explanation_length"
  CHECK ("rejection_explanation" = '' OR char_length("rejection_explanation") BETWEEN 10 AND 300);
ALTER TABLE "comment_decisions" ADD CONSTRAINT "comment_decisions_explanation_length"
  CHECK ("explanation" = '' OR char_length("explanation") BETWEEN 10 AND 300);
