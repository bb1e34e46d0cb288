-- The instant a limit in hours ends, beside the date that lists are sorted by.
ALTER TABLE "case" ADD COLUMN     "due_at" TIMESTAMPTZ(3);
