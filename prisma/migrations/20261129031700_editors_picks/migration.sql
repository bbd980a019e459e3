-- What editors chose is shown over the conversation, so it is found without reading the conversation.
CREATE INDEX "comments_picked" ON "comments" ("article_id", "picked_at" DESC) WHERE "picked_at" IS NOT NULL AND "status" = 'approved';
