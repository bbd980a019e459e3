-- Words of comments go into the index as they come. Gathered first, as PostgreSQL does unless told otherwise, they were put there
-- four megabytes at a time, and whoever posted the comment that was one too many waited a tenth of a second for all of them.
ALTER INDEX "comments_search_idx" SET (fastupdate = off);
SELECT gin_clean_pending_list('comments_search_idx');
