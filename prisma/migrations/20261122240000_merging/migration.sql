-- Cases of one person that have been merged are read by the resident of either.
ALTER TABLE "case" ADD COLUMN "readers" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[];
