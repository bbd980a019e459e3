-- While somebody types, heads alone are looked at: the newest one by one, and all of them by their index (docs/decisions/0066).
CREATE INDEX "article_search_head_idx" ON "article_search" USING GIN ("head");
CREATE INDEX "article_search_locale_published_at_article_id_idx" ON "article_search"("locale", "published_at" DESC, "article_id" DESC);
