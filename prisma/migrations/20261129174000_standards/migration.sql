-- What the paper says of itself: by which rules it works, who owns it, who makes it.
CREATE TABLE "paper_standards" (
    "locale" "Locale" NOT NULL,
    "principles" TEXT NOT NULL DEFAULT '',
    "ethics" TEXT NOT NULL DEFAULT '',
    "ownership" TEXT NOT NULL DEFAULT '',
    "masthead" TEXT NOT NULL DEFAULT '',
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_standards_pkey" PRIMARY KEY ("locale")
);
