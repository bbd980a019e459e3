-- While somebody types, heads alone are looked at: the newest one by one, and all of them by their index (docs/decisions/0066).
-- No index here is by time: PostgreSQL would take it for every other question, too, and read the archive story by story.
CREATE INDEX "article_search_head_idx" ON "article_search" USING GIN ("head");
