-- Whom a one-time link was sent to: a member reads less than the resident they ask for.
ALTER TABLE "tracking_link" ADD COLUMN "is_member" BOOLEAN NOT NULL DEFAULT false;
