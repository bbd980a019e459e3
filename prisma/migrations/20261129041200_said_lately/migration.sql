-- Did the same sender say the same words under the same story? Two copies sent at once wait for each other, and the question is asked
-- after the waiting: a function that may change things sees what was committed meanwhile, as a plain statement would not.
CREATE FUNCTION said_lately(story uuid, hash text, since timestamptz, by_email text, from_network text) RETURNS boolean
  LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(story || ' ' || hash, 0));
  RETURN EXISTS (
    SELECT 1 FROM comments said JOIN comment_senders sender ON sender.comment_id = said.id
     WHERE said.text_hash = hash AND said.article_id = story AND said.created_at > since
       AND (sender.email = by_email OR sender.network = from_network));
END $$;
