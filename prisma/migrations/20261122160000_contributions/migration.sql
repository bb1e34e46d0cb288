-- What other services are asked for the answer of a case.
CREATE TABLE "contribution" (
    "case_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "service_id" TEXT NOT NULL,
    "person_id" UUID,
    "asked_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "ended_on" DATE,
    "ended" TEXT,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("case_id","number")
);

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Only what is awaited is ever looked for: by whom it opens a case to, and by the day it is due.
create index contribution_of_service on contribution (service_id) where ended_on is null;
create index contribution_of_person on contribution (person_id) where ended_on is null;
create index contribution_due on contribution (due_on, case_id) where ended_on is null;
