-- Somebody's own words on their way to a form, and which of the ways suggested they took.
CREATE TABLE "sorting" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "words" TEXT,
    "suggested" TEXT[],
    "chosen" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sorting_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "sorting_token_hash_key" ON "sorting"("token_hash");

-- What is still to be forgotten is looked for every night.
create index sorting_words on sorting (created_at) where words is not null;
