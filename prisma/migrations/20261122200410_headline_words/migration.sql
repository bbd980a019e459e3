-- Words of a headline are known as such (weight A), so that suggestions by headline use the same index as the search.
-- Trigrams serve only Latin letters where the database's character type is C, as the embedded one's is.
CREATE OR REPLACE FUNCTION keep_draft_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := setweight(to_tsvector('simple', desk_fold(NEW.headline)), 'A')
    || to_tsvector('simple', left(desk_fold(concat_ws(' ', NEW.standfirst, desk_words(NEW.body))), 150000));
  RETURN NEW;
END $$;
UPDATE article_drafts SET headline = headline;
