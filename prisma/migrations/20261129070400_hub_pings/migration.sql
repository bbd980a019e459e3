-- CreateTable
CREATE TABLE "hub_pings" (
    "kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hub_pings_pkey" PRIMARY KEY ("kind","subject_id","locale")
);

-- CreateIndex
CREATE INDEX "hub_pings_due_at_idx" ON "hub_pings"("due_at");
