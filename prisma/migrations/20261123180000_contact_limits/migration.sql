-- How a person may contact us for a while: what was decided on this case, when they were last warned, the last day on which
-- the latest limit holds or held, and by when it is to be looked at again.
ALTER TABLE "case" ADD COLUMN "contact_limits" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN "contact_warned_on" DATE,
ADD COLUMN "contact_limited_until" DATE,
ADD COLUMN "contact_review_on" DATE;

-- Of the few cases that have any: whose review is near, and which limits hold or have ended lately.
CREATE INDEX case_contact_review ON "case" (contact_review_on, id) WHERE contact_review_on IS NOT NULL;
CREATE INDEX case_contact_limited ON "case" (contact_limited_until) WHERE contact_limited_until IS NOT NULL;
