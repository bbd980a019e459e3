-- How much the paper says in each language, kept by the database in the transaction of the change (docs/decisions/0065).
ALTER TABLE "live_articles"
  ADD COLUMN "words" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "in_ukrainian" BOOLEAN NOT NULL DEFAULT true;

CREATE TABLE "language_totals" (
    "day" DATE NOT NULL,
    "section_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "stories" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,

    CONSTRAINT "language_totals_pkey" PRIMARY KEY ("day","section_id","locale")
);
CREATE INDEX "language_totals_section_id_idx" ON "language_totals"("section_id");
ALTER TABLE "language_totals" ADD CONSTRAINT "language_totals_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A word is what stands between spaces and has something beside punctuation in it; a dash alone is none. The same measure for both
-- languages, and one that needs no knowledge of letters: where the character type is C, PostgreSQL takes no Cyrillic sign for one.
CREATE FUNCTION count_words(said text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_count(said, E'[^\\s\u00a0\u202f]*[^\\s\u00a0\u202f[:punct:]\u2010-\u2015\u2018-\u201f\u2026\u2022\u00ab\u00bb\u00b7\u2116][^\\s\u00a0\u202f]*')
$$;

UPDATE live_articles SET words = count_words(concat_ws(' ', headline, standfirst, desk_words(body)));

CREATE FUNCTION is_live_in_ukrainian(original uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM articles family JOIN live_articles live ON live.article_id = family.id AND live.locale = 'uk'
     WHERE family.id = original OR family.translation_of_id = original)
$$;

CREATE FUNCTION keep_story_volume() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := count_words(concat_ws(' ', NEW.headline, NEW.standfirst, desk_words(NEW.body)));
  IF TG_OP = 'INSERT' THEN
    NEW.in_ukrainian := NEW.locale = 'uk' OR is_live_in_ukrainian(
      (SELECT coalesce(translation_of_id, id) FROM articles WHERE id = NEW.article_id));
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER live_articles_volume BEFORE INSERT OR UPDATE OF headline, standfirst, body ON live_articles
  FOR EACH ROW EXECUTE FUNCTION keep_story_volume();

-- The Ukrainian version of a story came or went: its other versions are told.
CREATE FUNCTION tell_in_ukrainian(originals uuid[]) RETURNS void LANGUAGE sql AS $$
  UPDATE live_articles SET in_ukrainian = told.said
    FROM (SELECT family.id, is_live_in_ukrainian(original) AS said
            FROM unnest(originals) AS original
            JOIN articles family ON family.id = original OR family.translation_of_id = original) AS told
   WHERE live_articles.article_id = told.id AND locale <> 'uk' AND in_ukrainian <> told.said
$$;

CREATE FUNCTION keep_language_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO language_totals (day, section_id, locale, stories, words)
  SELECT (published_at AT TIME ZONE 'Europe/Kyiv')::date, section_id, locale, count(*), sum(words) FROM added GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (day, section_id, locale) DO UPDATE SET
    stories = language_totals.stories + excluded.stories, words = language_totals.words + excluded.words;
  PERFORM tell_in_ukrainian(array(
    SELECT coalesce(translation_of_id, id) FROM added JOIN articles ON id = article_id WHERE added.locale = 'uk'));
  RETURN NULL;
END $$;
CREATE TRIGGER live_articles_language_added AFTER INSERT ON live_articles REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_language_added();

CREATE FUNCTION keep_language_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO language_totals (day, section_id, locale, stories, words)
  SELECT (published_at AT TIME ZONE 'Europe/Kyiv')::date, section_id, locale, -count(*), -sum(words) FROM gone GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (day, section_id, locale) DO UPDATE SET
    stories = language_totals.stories + excluded.stories, words = language_totals.words + excluded.words;
  PERFORM tell_in_ukrainian(array(
    SELECT coalesce(translation_of_id, id) FROM gone JOIN articles ON id = article_id WHERE gone.locale = 'uk'));
  RETURN NULL;
END $$;
CREATE TRIGGER live_articles_language_gone AFTER DELETE ON live_articles REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION keep_language_gone();

CREATE FUNCTION keep_language_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO language_totals (day, section_id, locale, stories, words)
  SELECT (at AT TIME ZONE 'Europe/Kyiv')::date, section, language, sum(one), sum(said)
    FROM (VALUES (OLD.published_at, OLD.section_id, OLD.locale, -1, -OLD.words), (NEW.published_at, NEW.section_id, NEW.locale, 1, NEW.words))
      AS sides (at, section, language, one, said)
   GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (day, section_id, locale) DO UPDATE SET
    stories = language_totals.stories + excluded.stories, words = language_totals.words + excluded.words;
  RETURN NULL;
END $$;
CREATE TRIGGER live_articles_language_changed AFTER UPDATE ON live_articles FOR EACH ROW
  WHEN ((OLD.published_at, OLD.section_id, OLD.locale, OLD.words) IS DISTINCT FROM (NEW.published_at, NEW.section_id, NEW.locale, NEW.words))
  EXECUTE FUNCTION keep_language_changed();

-- A version leaves its family, because the other is erased.
CREATE FUNCTION keep_language_family() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    PERFORM tell_in_ukrainian(array[coalesce(NEW.translation_of_id, NEW.id)]);
  END IF;
  IF OLD.translation_of_id IS NOT NULL THEN
    PERFORM tell_in_ukrainian(array[OLD.translation_of_id]);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER articles_language_family AFTER UPDATE OF translation_of_id OR DELETE ON articles
  FOR EACH ROW EXECUTE FUNCTION keep_language_family();

-- What is live already.
INSERT INTO language_totals (day, section_id, locale, stories, words)
SELECT (published_at AT TIME ZONE 'Europe/Kyiv')::date, section_id, locale, count(*), sum(words) FROM live_articles GROUP BY 1, 2, 3;
UPDATE live_articles SET in_ukrainian = is_live_in_ukrainian(coalesce(translation_of_id, id))
  FROM articles WHERE id = article_id AND live_articles.locale <> 'uk';

-- What has no Ukrainian version, the newest first.
CREATE INDEX "live_articles_not_in_ukrainian" ON "live_articles" ("published_at" DESC, "article_id" DESC)
  WHERE "locale" <> 'uk' AND NOT "in_ukrainian";
