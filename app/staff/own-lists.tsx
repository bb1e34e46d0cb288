import { Code } from '#components/ui/code';
import { Table } from '#components/ui/table';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { formatReference, toReference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import type { findMyWork } from '#lib/use-cases/cases/list-cases';
import { OnlyFirst, SHOWN_FIRST } from './only-first';
import { PromiseTag } from './promise-tag';

type Work = Awaited<ReturnType<typeof findMyWork>>;

/** The open promises to residents that this officer owns, the first due first. */
export function OwnPromises({ promises, today }: { promises: Work['promises']; today: PlainDate }) {
  return (
    <OwnList
      caption="Promises to residents that you own"
      heading="Your promises, the first due first"
      id="promises"
      name="Promise"
      owned={promises}
      today={today}
    />
  );
}

/** What cases have taught that this officer sees to, the first due first. */
export function OwnLessons({ lessons, today }: { lessons: Work['lessons']; today: PlainDate }) {
  return (
    <OwnList
      caption="What cases have taught us that you see to"
      heading="Your lessons, the first due first"
      id="lessons"
      name="Lesson"
      owned={lessons}
      today={today}
    />
  );
}

type OwnListProps = {
  id: string;
  heading: string;
  caption: string;
  name: string;
  owned: Work['promises'] | Work['lessons'];
  today: PlainDate;
};

function OwnList({ id: listId, heading, caption, name, owned, today }: OwnListProps) {
  if (owned.length === 0) return null;
  return (
    <section aria-labelledby={listId} className="mb-8">
      <h2 className="heading mb-2" id={listId}>
        {heading}
      </h2>
      <Table
        caption={caption}
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
          { key: 'words', text: name, cell: ({ text }) => text ?? 'Its words have been erased' },
          {
            key: 'due',
            text: 'Due',
            cell: ({ dueOn }) => <PromiseTag promise={{ dueOn, ended: null }} today={today} />,
          },
        ]}
        isCaptionHidden
        rowKey={({ reference, id }) => `${reference}-${id}`}
        rows={owned.slice(0, SHOWN_FIRST)}
      />
      <OnlyFirst of={owned.length} />
    </section>
  );
}
