-- Everybody whose words a version brought, not only whose hand came last.
ALTER TABLE "revisions" ADD COLUMN "writer_ids" UUID[] DEFAULT ARRAY[]::UUID[];
