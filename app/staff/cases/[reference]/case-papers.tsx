import { FileLink } from '#components/ui/file-link';
import { mayBeOpened } from '#lib/domain/cases/scan';
import { urls } from '#lib/urls';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { fileWords } from '../../words';

/** The answer as a letter, once there is one, and every file of the case. */
export function CasePapers({ shown }: { shown: ShownCase }) {
  const { matter, attachments } = shown;
  const isAnswered = 'answeredOn' in matter;
  if (!isAnswered && attachments.length === 0) return null;
  return (
    <section aria-labelledby="papers">
      <h2 className="heading mb-2" id="papers">
        Papers
      </h2>
      <ul className="grid gap-2">
        {isAnswered ? (
          <li>
            <FileLink
              about="PDF, to print and post"
              href={urls.caseLetter(matter.reference)}
              name="The answer as a letter"
            />
          </li>
        ) : null}
        {attachments.map((file) => (
          <li key={file.id}>
            <FileLink
              about={fileWords(file)}
              href={mayBeOpened(file) ? urls.caseFile(matter.reference, file.id) : undefined}
              name={file.name}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
