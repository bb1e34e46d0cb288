-- What the council has changed because of a case, as anybody may read it.
CREATE TABLE "published_change" (
    "case_id" UUID NOT NULL,
    "said" TEXT NOT NULL,
    "did" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_change_pkey" PRIMARY KEY ("case_id")
);

CREATE INDEX "published_change_published_at_idx" ON "published_change"("published_at");

ALTER TABLE "published_change" ADD CONSTRAINT "published_change_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table published_change add column search tsvector generated always as (to_tsvector('english', said || ' ' || did)) stored;
create index published_change_search on published_change using gin (search);
