-- Who has been warned of how they contact us, so that each case's page finds the few there are among all cases.
CREATE INDEX case_contact_warned ON "case" (contact_warned_on) WHERE contact_warned_on IS NOT NULL;
