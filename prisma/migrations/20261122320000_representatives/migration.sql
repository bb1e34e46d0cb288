-- The code with which somebody reads a case for its resident: a keyed hash, gone once it is ended.
CREATE TABLE "representative_code" (
    "case_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "code_hash" BYTEA NOT NULL,

    CONSTRAINT "representative_code_pkey" PRIMARY KEY ("case_id","number")
);

CREATE UNIQUE INDEX "representative_code_case_id_code_hash_key" ON "representative_code"("case_id", "code_hash");

ALTER TABLE "representative_code" ADD CONSTRAINT "representative_code_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
