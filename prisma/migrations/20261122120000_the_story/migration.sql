-- Which stage of a matter a case is, and the first case of that matter: its own until somebody goes on from its answer.
ALTER TABLE "case" ADD COLUMN     "stage" TEXT NOT NULL DEFAULT 'first',
ADD COLUMN     "story_id" UUID;

UPDATE "case" SET story_id = id;

ALTER TABLE "case" ALTER COLUMN "story_id" SET NOT NULL;

-- CreateIndex
CREATE INDEX "case_story_id_idx" ON "case"("story_id");

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
