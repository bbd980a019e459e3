-- AlterTable
ALTER TABLE "authors" ADD COLUMN     "links" TEXT[] DEFAULT ARRAY[]::TEXT[];
