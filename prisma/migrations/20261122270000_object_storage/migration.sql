-- A content stands in its row or, where S3-compatible storage is configured, in the object that the row names.
ALTER TABLE "attachment" ALTER COLUMN "content" DROP NOT NULL,
ADD COLUMN "object_key" TEXT,
ADD CONSTRAINT attachment_content_in_one_place CHECK ((content IS NULL) <> (object_key IS NULL));

CREATE UNIQUE INDEX "attachment_object_key_key" ON "attachment"("object_key");
