-- By what somebody who rings is found: their name however it is spelt, phone, email address and postcode. Computed by the
-- database, so that it is there for everybody and can never differ from what is kept of them.

-- The words of a name as they sound: without accents, capitals, doubled letters, apostrophes and a silent e.
create function name_words(name text) returns text[] language sql immutable parallel safe
begin atomic
  select coalesce(array_agg(distinct sound) filter (where sound <> ''), '{}')
  from regexp_split_to_table(lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f''’ʼ]', '', 'g')), '[\s,.;:/()"-]+') word,
    regexp_replace(translate(replace(replace(word, 'ph', 'f'), 'ck', 'k'), 'cqzy', 'kksi'), '(.)\1+', '\1', 'g') single,
    regexp_replace(single, '(...)e$', '\1') sound;
end;

-- Two words of four letters or more that share one of these differ by a letter: wrong, missing, too many or swapped.
create function word_spellings(word text) returns setof text language sql immutable parallel safe
begin atomic
  select word
  union
  select left(word, at - 1) || substr(word, at + 1) from generate_series(1, length(word)) at where length(word) > 3;
end;

-- '^' begins what a word begins with, '#' a phone number, '@' an email address, '/' a postcode. '=' begins what tells one
-- person from another: the whole name with one of these, which a household or a hostel may share.
create function person_keys(name text, email text, phone text, postcode text) returns text[] language sql immutable parallel safe
begin atomic
  with words as (select word from unnest(name_words(coalesce(name, ''))) word),
    digits as (select right(regexp_replace(substring(phone from '[0-9][0-9 ().-]{5,}'), '[^0-9]', '', 'g'), 10) as digits),
    details as (
      select '@' || lower(trim(email)) as detail where email <> ''
      union all select '#' || digits from digits where length(digits) > 5
      union all select '/' || upper(regexp_replace(postcode, '\s', '', 'g')) where postcode <> ''
    )
  select coalesce(array_agg(distinct key) filter (where key is not null), '{}') from (
    select word_spellings(word) as key from words
    union all select '^' || left(word, letters) from words, generate_series(1, length(word)) letters
    union all select detail from details
    union all select '=' || (select string_agg(word, ' ' order by word) from words) || detail from details
  ) keys;
end;

-- Under which keys somebody stands whom this word of a name may mean.
create function asked_keys(word text) returns text[] language sql immutable parallel safe
begin atomic
  select coalesce(array_agg(key), '{}') from (
    select word_spellings(sound) as key from unnest(name_words(word)) sound
    union select '^' || sound from unnest(name_words(word)) sound
  ) keys;
end;

alter table party add column keys text[] generated always as (person_keys(name, email, phone, postcode)) stored;
create index party_keys on party using gin (keys);
