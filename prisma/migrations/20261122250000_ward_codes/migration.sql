-- A ward's code of the Office for National Statistics: its postcode directory names wards by it.
ALTER TABLE "ward" ADD COLUMN "code" TEXT;

CREATE UNIQUE INDEX "ward_code_key" ON "ward"("code");
