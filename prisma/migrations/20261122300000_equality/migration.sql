-- How often each answer about equality was given in a quarter. Nothing here leads to a person or a case: there is no row
-- of anybody's answers, only counts.
CREATE TABLE "equality_count" (
    "quarter" DATE NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "equality_count_pkey" PRIMARY KEY ("quarter","question","answer")
);
