-- Whoever asked to be told what happens with somebody else's report of a public place. Only an address and a language:
-- confirmed by a link in a mail, gone when they stop, or some time after the case has ended.
CREATE TABLE "follower" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "follower_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "follower_case_id_idx" ON "follower"("case_id");

ALTER TABLE "follower" ADD CONSTRAINT "follower_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
