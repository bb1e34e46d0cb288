-- The queue in the order it is read, due date first, with what decides who sees a line: a page is read off the front,
-- and counts need nothing but the index. Closed cases are in none of these.
create index case_open_queue on "case" (due_on, reference)
  include (service_id, process, classification, assigned_to_id) where status <> 'closed';

-- An officer's own open cases, and those that nobody has; the latter took an index by itself.
create index case_open_by_officer on "case" (assigned_to_id, due_on, reference) where status <> 'closed';
drop index case_open_unassigned;

-- The queue's search box also looks in residents' names.
create index party_name_words on party using gin (name gin_trgm_ops);
