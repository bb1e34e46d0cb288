-- How far each case's record had come, written down with it: what is cut off at the end of one, or removed with its case,
-- is missing here. It names no case by a key of the database, so that it outlasts one.
CREATE TABLE "record_anchor" (
    "case_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "record_anchor_pkey" PRIMARY KEY ("case_id","sequence")
);

create trigger record_anchor_is_append_only before update or delete on record_anchor
  for each row execute function refuse_change();
create trigger record_anchor_is_never_truncated before truncate on record_anchor
  for each statement execute function refuse_change();

-- Of the records there are, as they stand.
insert into record_anchor (case_id, sequence, hash) select id, version, head_hash from "case";
