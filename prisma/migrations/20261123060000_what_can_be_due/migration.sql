-- The day from which a case that ended for want of an answer closes by itself.
ALTER TABLE "case" ADD COLUMN "closes_on" DATE;

-- The nearest day that somebody may have to be told of: of an open case, and of an open lesson whatever has become of its
-- case. Computed by the database, so that it can never differ from the columns beside it.
ALTER TABLE "case" ADD COLUMN "watched_on" DATE GENERATED ALWAYS AS (least(lesson_due_on, CASE WHEN status <> 'closed'
  THEN least(due_on, promise_due_on, contribution_due_on, lapses_on, closes_on) END)) STORED;

-- What the sweep reads, from the nearest day on: neither closed cases nor those that nothing is due of yet.
DROP INDEX case_open_watched;
DROP INDEX case_with_open_lessons;
CREATE INDEX case_watched ON "case" (watched_on, id) WHERE watched_on IS NOT NULL;
CREATE INDEX case_quiet ON "case" (quiet_since, id) WHERE quiet_since IS NOT NULL;
