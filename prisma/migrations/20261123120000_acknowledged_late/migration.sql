-- How the limit of the acknowledgement was kept, for reports.
ALTER TABLE "case" ADD COLUMN "acknowledged_late" BOOLEAN NOT NULL DEFAULT false;
