-- A link of a letter does one thing, and what it did can be taken back; so can the lifting of a ban. Links of letters that are out
-- already could do anything: they end here, and their comments wait in the queue.
DELETE FROM "moderation_links";
ALTER TABLE "moderation_links"
  ADD COLUMN "action" TEXT NOT NULL,
  ADD COLUMN "batch_id" UUID,
  ADD CONSTRAINT "moderation_links_action" CHECK ("action" IN ('approve', 'reject', 'spam'));
ALTER TABLE "moderation_links" ADD CONSTRAINT "moderation_links_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "decision_batches"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "comment_bans" ADD COLUMN "lift_batch_id" UUID;
ALTER TABLE "comment_bans" ADD CONSTRAINT "comment_bans_lift_batch_id_fkey" FOREIGN KEY ("lift_batch_id") REFERENCES "decision_batches"("id") ON DELETE SET NULL ON UPDATE CASCADE;
