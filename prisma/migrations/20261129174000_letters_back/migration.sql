-- A confirmed reader asks for the way back into their comments: such a letter is about no comment.
-- AlterTable
ALTER TABLE "comment_confirmations" ALTER COLUMN "comment_id" DROP NOT NULL;
