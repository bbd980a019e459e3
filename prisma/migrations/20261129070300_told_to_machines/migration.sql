-- CreateEnum
CREATE TYPE "AiPolicy" AS ENUM ('allow', 'noTraining', 'forbid');

-- AlterTable
ALTER TABLE "settings" ADD COLUMN     "ads_txt" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ai_policy" "AiPolicy" NOT NULL DEFAULT 'noTraining',
ADD COLUMN     "feeds_in_full" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "hub_url" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "profile_links" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "security_contacts" TEXT[] DEFAULT ARRAY[]::TEXT[];
