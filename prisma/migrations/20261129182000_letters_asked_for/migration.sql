-- When the sender of a comment last asked for the letter that confirms their address. Kept for whoever asks, also where none was written:
-- the page of a comment that was caught as spam must say what the page of one that waits says.
ALTER TABLE "comment_senders" ADD COLUMN     "letter_asked_at" TIMESTAMPTZ(3);
