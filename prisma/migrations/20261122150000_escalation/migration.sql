-- Since when the resident of an open case has heard nothing, and the last day for an answer it waits for: what the
-- nightly sweep looks for, so that it reads neither events nor closed cases.
ALTER TABLE "case" ADD COLUMN     "quiet_since" DATE,
ADD COLUMN     "lapses_on" DATE;

UPDATE "case" SET quiet_since = greatest(received_on, (
  SELECT max(e."on") FROM case_event e
  WHERE e.case_id = "case".id AND e.visibility <> 'staff' AND e.actor_kind = 'staff'
    AND e.type <> 'case-received'))
WHERE status IN ('received', 'in-progress')
  AND coalesce((
    SELECT e.type FROM case_event e
    WHERE e.case_id = "case".id AND e.type IN ('resident-asked', 'reply-received')
    ORDER BY e.sequence DESC LIMIT 1), 'reply-received') <> 'resident-asked';

UPDATE "case" SET lapses_on = asked."on" + interval '3 months'
FROM (
  SELECT DISTINCT ON (case_id) case_id, type, "on", data FROM case_event
  WHERE type IN ('resident-asked', 'reply-received') ORDER BY case_id, sequence DESC) asked
WHERE asked.case_id = "case".id AND asked.type = 'resident-asked' AND asked.data->>'what' = 'clarification'
  AND process = 'foi' AND stage = 'first' AND status IN ('received', 'in-progress');

CREATE INDEX "case_quiet_since_idx" ON "case"("quiet_since") WHERE quiet_since IS NOT NULL;
CREATE INDEX "case_lapses_on_idx" ON "case"("lapses_on") WHERE lapses_on IS NOT NULL;
