-- The nearest date of an open promise, and of what another service still owes: what the sweep reads beside the clocks.
ALTER TABLE "case" ADD COLUMN "promise_due_on" DATE,
ADD COLUMN "contribution_due_on" DATE;

UPDATE "case" SET promise_due_on = (
  SELECT min((promise->>'dueOn')::date) FROM jsonb_array_elements(undertakings) AS promise)
WHERE undertakings <> '[]';

UPDATE "case" SET contribution_due_on = (
  SELECT min(due_on) FROM contribution WHERE case_id = "case".id AND ended_on IS NULL)
WHERE id IN (SELECT case_id FROM contribution WHERE ended_on IS NULL);

DROP INDEX case_open_watched;
CREATE INDEX case_open_watched ON "case" (id)
  INCLUDE (due_on, quiet_since, lapses_on, promise_due_on, contribution_due_on) WHERE status <> 'closed';
