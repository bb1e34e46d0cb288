-- CreateTable
CREATE TABLE "council" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "profile" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "council_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directorate" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "directorate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "directorate_id" TEXT NOT NULL,
    "partner_id" TEXT,

    CONSTRAINT "service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "category" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "service_id" TEXT NOT NULL,

    CONSTRAINT "category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ward" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ward_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password_hash" TEXT,
    "oidc_issuer" TEXT,
    "oidc_subject" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "session_epoch" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_service" (
    "staff_id" UUID NOT NULL,
    "service_id" TEXT NOT NULL,

    CONSTRAINT "staff_service_pkey" PRIMARY KEY ("staff_id","service_id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "form" TEXT NOT NULL,
    "form_version" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "attempt" JSONB,
    "route" JSONB,
    "case_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case" (
    "id" UUID NOT NULL,
    "reference" CHAR(9) NOT NULL,
    "process" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "form_version" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "classification" TEXT NOT NULL DEFAULT 'open',
    "status" TEXT NOT NULL,
    "outcome" TEXT,
    "subject" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "route" JSONB,
    "service_id" TEXT NOT NULL,
    "category_id" TEXT,
    "ward_id" TEXT,
    "team_id" TEXT,
    "assigned_to_id" UUID,
    "logged_by_id" UUID,
    "access_code_hash" BYTEA NOT NULL,
    "received_on" DATE NOT NULL,
    "acknowledged_on" DATE,
    "answered_on" DATE,
    "closed_on" DATE,
    "due_on" DATE,
    "due_clock" TEXT,
    "version" INTEGER NOT NULL,
    "head_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "address" TEXT,
    "postcode" TEXT,
    "contact_by" TEXT,
    "needs" TEXT[],
    "relationship" TEXT,
    "consent" TEXT,

    CONSTRAINT "party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on" DATE NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT,
    "visibility" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "text_hash" BYTEA,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_text" (
    "event_id" UUID NOT NULL,
    "salt" BYTEA NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "event_text_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "content" BYTEA NOT NULL,
    "visibility" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tracking_link" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "case_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "tracking_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "service_name" TEXT NOT NULL,
    "answered_on" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "service_directorate_id_idx" ON "service"("directorate_id");

-- CreateIndex
CREATE INDEX "team_service_id_idx" ON "team"("service_id");

-- CreateIndex
CREATE INDEX "category_service_id_idx" ON "category"("service_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_email_key" ON "staff"("email");

-- CreateIndex
CREATE UNIQUE INDEX "staff_oidc_issuer_oidc_subject_key" ON "staff"("oidc_issuer", "oidc_subject");

-- CreateIndex
CREATE INDEX "staff_service_service_id_idx" ON "staff_service"("service_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_token_hash_key" ON "draft"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "draft_case_id_key" ON "draft"("case_id");

-- CreateIndex
CREATE INDEX "draft_updated_at_idx" ON "draft"("updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "case_reference_key" ON "case"("reference");

-- CreateIndex
CREATE INDEX "case_service_id_due_on_idx" ON "case"("service_id", "due_on");

-- CreateIndex
CREATE INDEX "case_assigned_to_id_due_on_idx" ON "case"("assigned_to_id", "due_on");

-- CreateIndex
CREATE INDEX "case_logged_by_id_idx" ON "case"("logged_by_id");

-- CreateIndex
CREATE INDEX "case_service_id_received_on_idx" ON "case"("service_id", "received_on");

-- CreateIndex
CREATE INDEX "case_process_due_on_idx" ON "case"("process", "due_on");

-- CreateIndex
CREATE INDEX "party_case_id_idx" ON "party"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_event_case_id_sequence_key" ON "case_event"("case_id", "sequence");

-- CreateIndex
CREATE INDEX "attachment_case_id_idx" ON "attachment"("case_id");

-- CreateIndex
CREATE INDEX "notification_status_created_at_idx" ON "notification"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notification_case_id_template_occasion_key" ON "notification"("case_id", "template", "occasion");

-- CreateIndex
CREATE UNIQUE INDEX "tracking_link_token_hash_key" ON "tracking_link"("token_hash");

-- CreateIndex
CREATE INDEX "tracking_link_case_id_idx" ON "tracking_link"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_case_id_key" ON "publication"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_slug_key" ON "publication"("slug");

-- CreateIndex
CREATE INDEX "publication_published_at_idx" ON "publication"("published_at");

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_directorate_id_fkey" FOREIGN KEY ("directorate_id") REFERENCES "directorate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category" ADD CONSTRAINT "category_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_service" ADD CONSTRAINT "staff_service_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_service" ADD CONSTRAINT "staff_service_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_assigned_to_id_fkey" FOREIGN KEY ("assigned_to_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_logged_by_id_fkey" FOREIGN KEY ("logged_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_text" ADD CONSTRAINT "event_text_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "case_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tracking_link" ADD CONSTRAINT "tracking_link_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma has no word for.

-- The record is append-only: a correction is a new event. Words are erased from event_text, never from here.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger case_event_is_append_only before update or delete on case_event
  for each row execute function refuse_change();
create trigger case_event_is_never_truncated before truncate on case_event
  for each statement execute function refuse_change();

-- There is one council in an installation.
alter table council add constraint council_is_one check (id = 1);

alter table case_event add constraint case_event_visibility check (visibility in ('staff', 'resident', 'public'));
alter table "case" add constraint case_classification check (classification in ('open', 'restricted'));

-- The queue reads open cases by due date: its cost must not grow with closed ones.
create index case_open_by_due on "case" (service_id, due_on, reference) where status <> 'closed';
create index case_open_unassigned on "case" (service_id, due_on) where status <> 'closed' and assigned_to_id is null;

-- The disclosure log's search: title counts most, then the request, then the answer.
alter table publication add column search tsvector generated always as (
  setweight(to_tsvector('english', title), 'A') ||
  setweight(to_tsvector('english', request), 'B') ||
  setweight(to_tsvector('english', response), 'C')
) stored;
create index publication_search on publication using gin (search);

-- The queue's search box: part of a subject, spelt roughly.
create extension if not exists pg_trgm;
create index case_subject_words on "case" using gin (subject gin_trgm_ops);
