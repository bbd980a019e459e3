-- The topic of another language that is this one: each has at most one in every language.
ALTER TABLE "tags" ADD COLUMN "translation_of_id" UUID;
ALTER TABLE "tags" ADD CONSTRAINT "tags_translation_of_id_fkey" FOREIGN KEY ("translation_of_id") REFERENCES "tags"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX "tags_translation_of_id_locale_key" ON "tags"("translation_of_id", "locale");
