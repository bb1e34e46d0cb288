-- How the limit of the answer was kept, for reports.
ALTER TABLE "case" ADD COLUMN "timeliness" TEXT, ADD COLUMN "answered_after" INTEGER;

-- Rows computed before a column was added are found and computed again by the job that counts dates again. Those that
-- stand are of before: also what closes by itself since the column for it came is found so.
ALTER TABLE "case" ADD COLUMN "projected_as" INTEGER NOT NULL DEFAULT 0;

CREATE INDEX "case_process_received_on_idx" ON "case"("process", "received_on");
-- The few events that reports read.
CREATE INDEX case_event_reported ON case_event (type, "on") WHERE type IN
  ('handling-rated', 'undertaking-given', 'undertaking-changed', 'undertaking-kept', 'undertaking-given-up');
