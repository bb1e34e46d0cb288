import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageHead } from '#components/cases/page-head';
import { formsIn } from '#lib/domain/forms/registry';
import { can } from '#lib/domain/permissions/permissions';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { staffContext } from '#lib/web/session';
import { urls } from '#lib/web/urls';

export const metadata: Metadata = { title: 'Log a request – Answerable' };

export default async function LogChoicePage() {
  const context = await staffContext(urls.log());
  if (!can(context.actor, 'case:log')) redirect(urls.nothingForStaff());
  const { council } = await findCouncil(context);
  return (
    <>
      <PageHead
        about="For somebody who rings, writes or comes in. What do they want?"
        title="Log a request"
      />
      <ul className="max-w-[46rem] border-line border-t">
        {formsIn(council.nation).map(({ id, name, calledFor }) => (
          <li className="relative border-line border-b py-3 hover:bg-sunk" key={id}>
            <a className="subheading after:absolute after:inset-0" href={urls.logForm(id)}>
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
