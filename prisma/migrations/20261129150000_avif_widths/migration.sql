-- AlterTable
ALTER TABLE "media" ADD COLUMN     "avif_widths" INTEGER[] DEFAULT ARRAY[]::INTEGER[];
