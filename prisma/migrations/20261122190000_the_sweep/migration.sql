-- What the hourly sweep looks for, in the order it reads: of open cases alone, and all in the index.
create index case_open_watched on "case" (id) include (due_on, quiet_since, lapses_on) where status <> 'closed';
drop index case_quiet_since_idx;
drop index case_lapses_on_idx;
