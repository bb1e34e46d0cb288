-- Addresses and wards by postcode.
CREATE TABLE "address" (
    "uprn" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,

    CONSTRAINT "address_pkey" PRIMARY KEY ("uprn")
);

CREATE TABLE "postcode" (
    "postcode" TEXT NOT NULL,
    "ward_id" TEXT NOT NULL,

    CONSTRAINT "postcode_pkey" PRIMARY KEY ("postcode")
);

CREATE INDEX "address_postcode_idx" ON "address"("postcode");
CREATE INDEX "postcode_ward_id_idx" ON "postcode"("ward_id");

ALTER TABLE "postcode" ADD CONSTRAINT "postcode_ward_id_fkey" FOREIGN KEY ("ward_id") REFERENCES "ward"("id") ON DELETE CASCADE ON UPDATE CASCADE;
