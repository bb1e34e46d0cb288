-- By what published answers are narrowed, read off the index alone.
create index publication_kinds on publication (service_name, answered_on) where withdrawn_at is null;
