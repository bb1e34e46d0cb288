-- The open promises of a case, projected from its events; the index finds those that somebody owns.
ALTER TABLE "case" ADD COLUMN     "undertakings" JSONB NOT NULL DEFAULT '[]';

-- CreateIndex
CREATE INDEX "case_undertakings_idx" ON "case" USING GIN ("undertakings" jsonb_path_ops);
