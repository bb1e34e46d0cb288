-- What somebody filled in that could not be kept, to be shown again where they filled it in; forgotten after a day.
CREATE TABLE "typed_form" (
    "token_hash" BYTEA NOT NULL,
    "fields" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "typed_form_pkey" PRIMARY KEY ("token_hash")
);

CREATE INDEX "typed_form_created_at_idx" ON "typed_form"("created_at");
