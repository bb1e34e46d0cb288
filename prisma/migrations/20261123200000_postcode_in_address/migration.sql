-- Most people write their postcode as the end of their address. They are found by that as by one that was asked for.

-- The last postcode in a text, as somebody wrote it; null where there is none.
create function postcode_in(address text) returns text language sql immutable parallel safe
begin atomic
  select (regexp_match(address, '^.*\m([a-z]{1,2}[0-9][0-9a-z]?\s{0,3}[0-9][a-z]{2})\M', 'i'))[1];
end;

-- As it was, with the postcode of the address where none was asked for.
create function person_keys(name text, email text, phone text, postcode text, address text) returns text[] language sql immutable parallel safe
begin atomic
  select person_keys(name, email, phone, coalesce(nullif(postcode, ''), postcode_in(address)));
end;

alter table party drop column keys;
alter table party add column keys text[] generated always as (person_keys(name, email, phone, postcode, address)) stored;
create index party_keys on party using gin (keys);
