-- A resident's files lie with the draft until it is sent; then they are the case's. Never both, never neither.
ALTER TABLE "attachment" ALTER COLUMN "case_id" DROP NOT NULL,
ADD COLUMN "draft_id" UUID,
ADD COLUMN "question" TEXT,
ADD COLUMN "scan" TEXT NOT NULL DEFAULT 'not-scanned',
ADD CONSTRAINT "attachment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE,
ADD CONSTRAINT attachment_of_one CHECK ((case_id IS NULL) <> (draft_id IS NULL)),
ADD CONSTRAINT attachment_scan CHECK (scan IN ('not-scanned', 'clean', 'waiting', 'infected'));

CREATE INDEX "attachment_draft_id_idx" ON "attachment"("draft_id");
CREATE INDEX attachment_waiting ON "attachment" (added_at) WHERE scan = 'waiting';
