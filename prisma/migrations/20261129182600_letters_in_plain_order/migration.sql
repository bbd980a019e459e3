-- Signs that turn the letters beside them around are taken no more; what came with them before loses them.
UPDATE "comments" SET
  "name" = regexp_replace("name", '[\u202A-\u202E\u2066-\u2069]', '', 'g'),
  "text" = regexp_replace("text", '[\u202A-\u202E\u2066-\u2069]', '', 'g'),
  "pending_text" = regexp_replace("pending_text", '[\u202A-\u202E\u2066-\u2069]', '', 'g')
WHERE concat("name", "text", "pending_text") ~ '[\u202A-\u202E\u2066-\u2069]';
UPDATE "comment_identities" SET "name" = regexp_replace("name", '[\u202A-\u202E\u2066-\u2069]', '', 'g')
WHERE "name" ~ '[\u202A-\u202E\u2066-\u2069]';
