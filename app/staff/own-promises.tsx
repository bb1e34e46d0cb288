import { Code } from '#components/ui/code';
import { Table } from '#components/ui/table';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { formatReference, toReference } from '#lib/domain/references/reference';
import type { findMyWork } from '#lib/use-cases/cases/list-cases';
import { urls } from '#lib/web/urls';
import { PromiseTag } from './promise-tag';

type Promises = Awaited<ReturnType<typeof findMyWork>>['promises'];

/** The open promises to residents that this officer owns, the first due first. */
export function OwnPromises({ promises, today }: { promises: Promises; today: PlainDate }) {
  if (promises.length === 0) return null;
  return (
    <section aria-labelledby="promises" className="mb-8">
      <h2 className="heading mb-2" id="promises">
        Your promises, the first due first
      </h2>
      <Table
        caption="Promises to residents that you own"
        columns={[
          {
            key: 'case',
            text: 'Case',
            isRowHeader: true,
            cell: ({ reference }) => (
              <a href={urls.case(toReference(reference))}>
                <Code value={formatReference(toReference(reference))} />
              </a>
            ),
          },
          { key: 'promise', text: 'Promise', cell: ({ text }) => text ?? 'Its words have been erased' },
          {
            key: 'due',
            text: 'Due',
            cell: ({ dueOn }) => <PromiseTag promise={{ dueOn, ended: null }} today={today} />,
          },
        ]}
        isCaptionHidden
        rowKey={({ reference, id }) => `${reference}-${id}`}
        rows={promises}
      />
    </section>
  );
}
