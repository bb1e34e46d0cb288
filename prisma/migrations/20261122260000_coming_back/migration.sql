-- Coming back to a draft: by a code that somebody wrote down, or by a link sent to them.
alter table "draft" add column "resume_hash" bytea;
create unique index "draft_resume_hash_key" on "draft" ("resume_hash");

create table "mailed_link" (
  "id" uuid not null,
  "token_hash" bytea not null,
  "recipient" text not null,
  "language" text not null,
  "draft_id" uuid,
  "expires_at" timestamptz(3) not null,
  "used_at" timestamptz(3),
  "sent_at" timestamptz(3),
  constraint "mailed_link_pkey" primary key ("id")
);
create unique index "mailed_link_token_hash_key" on "mailed_link" ("token_hash");
create index "mailed_link_draft_id_idx" on "mailed_link" ("draft_id");
create index "mailed_link_recipient_idx" on "mailed_link" ("recipient");
alter table "mailed_link" add constraint "mailed_link_draft_id_fkey"
  foreign key ("draft_id") references "draft" ("id") on delete cascade on update cascade;

-- All of somebody's requests by their email address.
create index "party_email_lower" on "party" (lower("email"));
