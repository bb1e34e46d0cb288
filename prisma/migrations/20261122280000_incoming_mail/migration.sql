-- What was done with each mail to a case's own address: a repeat of it is found here.
CREATE TABLE "incoming_mail" (
    "id" BYTEA NOT NULL,
    "case_id" UUID NOT NULL,
    "fate" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "incoming_mail_pkey" PRIMARY KEY ("id"),
    CONSTRAINT incoming_mail_fate CHECK (fate IN ('kept', 'automatic', 'empty'))
);

CREATE INDEX "incoming_mail_at_idx" ON "incoming_mail"("at");

ALTER TABLE "incoming_mail" ADD CONSTRAINT "incoming_mail_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
