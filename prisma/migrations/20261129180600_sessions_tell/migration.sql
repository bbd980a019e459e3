-- Whoever is signed out, leaves or gets another role must leave open sheets at once, on every instance. Said by the database itself:
-- sessions end by many orders, and not only by orders.
CREATE FUNCTION tell_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('visnyk_sessions', TG_TABLE_NAME);
  RETURN NULL;
END $$;

CREATE TRIGGER sessions_tell AFTER DELETE ON sessions FOR EACH STATEMENT EXECUTE FUNCTION tell_sessions();
CREATE TRIGGER users_tell AFTER UPDATE OF role, deactivated_at ON users FOR EACH STATEMENT EXECUTE FUNCTION tell_sessions();
