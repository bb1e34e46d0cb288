import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageHead } from '#components/cases/page-head';
import { formsIn } from '#lib/domain/forms/registry';
import { can } from '#lib/domain/permissions/permissions';
import { parseReference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { findPerson } from '#lib/use-cases/contact/find-person';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { type Query, queryText } from '#lib/web/query';
import { staffContext } from '#lib/web/session';

export const metadata: Metadata = { title: 'Log a request – Answerable' };

export default async function LogChoicePage({ searchParams }: { searchParams: Promise<Query> }) {
  const context = await staffContext(urls.log());
  if (!can(context.actor, 'case:log')) redirect(urls.nothingForStaff());
  const { council } = await findCouncil(context);
  const reference = parseReference(queryText(await searchParams, 'for'));
  const person = reference && (await findPerson(context, reference));
  return (
    <>
      <PageHead
        about="For somebody who rings, writes or comes in. What do they want?"
        title={person ? `Log a request for ${person.name ?? 'a caller'}` : 'Log a request'}
      />
      <ul className="max-w-[46rem] border-line border-t">
        {formsIn(council.nation).map(({ id, name, calledFor }) => (
          <li className="relative border-line border-b py-3 hover:bg-sunk" key={id}>
            <a
              className="subheading after:absolute after:inset-0"
              href={person ? urls.logFor(id, reference) : urls.logForm(id)}
            >
              {name}
            </a>
            <p className="muted mt-0.5">{calledFor}</p>
          </li>
        ))}
      </ul>
      <p className="mt-5 max-w-[46rem]">
        <strong>Complaint or request?</strong> Ask whether they have told us before. The first report of a
        problem is a request; being unhappy with how we dealt with it is a complaint. When in doubt, ask them
        what they want us to do.
      </p>
    </>
  );
}
