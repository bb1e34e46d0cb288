-- The first event of a case carries hashes of what was filed. Their salt lies here, to be erased together with it.
alter table "case" add column filed_salt bytea;

-- The dates of a case's running clocks, and the edition of the bank holidays they were counted with.
alter table "case" add column dates jsonb not null default '{}';
