-- Letters by which moderators decide: who wants them, and the links in them.
CREATE TABLE "moderator_letters" (
    "user_id" UUID NOT NULL,
    "mode" TEXT NOT NULL DEFAULT 'off',
    "above" INTEGER NOT NULL DEFAULT 10,
    "every_minutes" INTEGER NOT NULL DEFAULT 60,
    "written_at" TIMESTAMPTZ(3),

    CONSTRAINT "moderator_letters_pkey" PRIMARY KEY ("user_id")
);

CREATE TABLE "moderation_links" (
    "token_hash" TEXT NOT NULL,
    "comment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "moderation_links_pkey" PRIMARY KEY ("token_hash")
);

CREATE INDEX "moderation_links_comment_id_idx" ON "moderation_links"("comment_id");
CREATE INDEX "moderation_links_expires_at_idx" ON "moderation_links"("expires_at");
ALTER TABLE "moderator_letters" ADD CONSTRAINT "moderator_letters_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "moderation_links" ADD CONSTRAINT "moderation_links_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "moderation_links" ADD CONSTRAINT "moderation_links_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
