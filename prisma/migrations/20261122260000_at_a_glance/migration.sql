-- What lists say of a case beside its dates, whose approval a draft awaits, and the nearest date of an open lesson. Cases from
-- before have them with their next step, or at once by npm run projections:rebuild.
ALTER TABLE "case" ADD COLUMN "urgency" TEXT,
ADD COLUMN "care_flags" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "letter_since" DATE,
ADD COLUMN "approval_asked_on" DATE,
ADD COLUMN "approval" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN "lesson_due_on" DATE;

UPDATE "case" SET lesson_due_on = (
  SELECT min((lesson->>'dueOn')::date) FROM jsonb_array_elements(lessons) AS lesson WHERE lesson->>'doneOn' IS NULL)
WHERE lessons <> '[]';

CREATE INDEX case_awaiting_approval ON "case" (service_id) WHERE approval_asked_on IS NOT NULL;
-- Of closed cases, too: what a case has taught may outlast it.
CREATE INDEX case_with_open_lessons ON "case" (id) INCLUDE (lesson_due_on) WHERE lesson_due_on IS NOT NULL;
