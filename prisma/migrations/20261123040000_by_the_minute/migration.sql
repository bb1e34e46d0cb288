-- Within a day, what has a minute to be met comes first, by that minute. A page is read off the front as before.
drop index case_open_queue;
create index case_open_queue on "case" (due_on, due_at, reference)
  include (service_id, process, classification, assigned_to_id) where status <> 'closed';

drop index case_open_by_due;
create index case_open_by_due on "case" (service_id, due_on, due_at, reference) where status <> 'closed';

drop index case_open_by_officer;
create index case_open_by_officer on "case" (assigned_to_id, due_on, due_at, reference) where status <> 'closed';
