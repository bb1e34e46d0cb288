-- Under which exemptions a published answer withholds something: their ids, in the order they were given.
ALTER TABLE "publication" ADD COLUMN "exemptions" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
