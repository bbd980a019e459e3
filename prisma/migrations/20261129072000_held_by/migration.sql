-- What one check held, waiting or decided: a page of it by index, however rare the check.
CREATE INDEX "comments_queue_held" ON "comments" ("held_because", "waiting_since", "id") WHERE "waiting_since" IS NOT NULL;
CREATE INDEX "comments_queue_held_ever" ON "comments" ("held_because", "created_at", "id") WHERE "held_because" IS NOT NULL;
