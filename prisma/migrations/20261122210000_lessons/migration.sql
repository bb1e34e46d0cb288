-- What a case has taught: owner, date and when it was put into practice, so that a service's lessons are found.
ALTER TABLE "case" ADD COLUMN "lessons" JSONB NOT NULL DEFAULT '[]';

CREATE INDEX "case_with_lessons_idx" ON "case"("service_id") WHERE lessons <> '[]';
