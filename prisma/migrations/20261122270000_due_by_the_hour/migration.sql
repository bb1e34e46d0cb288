-- What the sweep looks for day and night: open cases whose next date is an hour.
create index case_due_by_the_hour on "case" (id) where status <> 'closed' and due_at is not null;
