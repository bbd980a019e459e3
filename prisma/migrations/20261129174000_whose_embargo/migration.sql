-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "embargo_by_id" UUID;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_embargo_by_id_fkey" FOREIGN KEY ("embargo_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
