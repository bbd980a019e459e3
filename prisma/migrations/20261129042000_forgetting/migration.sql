-- Senders of whom the paper still knows more than an e-mail: few beside all there ever were.
CREATE INDEX "comment_senders_remembered" ON "comment_senders" ("comment_id") WHERE "network" <> '' OR "user_agent" <> '';
