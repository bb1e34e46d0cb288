import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageHead } from '#components/cases/page-head';
import { DescriptionList } from '#components/ui/description-list';
import { LinkButton } from '#components/ui/link-button';
import type { Council } from '#lib/domain/council/council';
import { can } from '#lib/domain/permissions/permissions';
import { urls } from '#lib/urls';
import { type FoundCaller, findCallers } from '#lib/use-cases/contact/find-callers';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { type Query, queryText } from '#lib/web/query';
import { staffContext } from '#lib/web/session';
import { CallerSearch } from './caller-search';

export const metadata: Metadata = { title: 'Calls – Answerable' };

export default async function CallsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const context = await staffContext(urls.callers());
  if (!can(context.actor, 'case:tell')) redirect(urls.nothingForStaff());
  const typed = queryText(await searchParams, 'q');
  const { callers, hasMore } = await findCallers(context, typed);
  const { council } = await findCouncil(context);
  const [only, ...others] = callers;
  // One person is who it is; and their name then stands in no address.
  if (only && others.length === 0) redirect(urls.caller(only.reference));
  return (
    <>
      <PageHead
        actions={
          <LinkButton href={urls.log()} icon="phone" look="secondary">
            Log for somebody new
          </LinkButton>
        }
        title="Calls"
      />
      <CallerSearch isFirst={callers.length === 0} typed={typed} />
      {callers.length > 0 ? <Callers callers={callers} hasMore={hasMore} /> : null}
      {typed !== '' && callers.length === 0 ? <Nobody teams={council.teamsToRing} /> : null}
    </>
  );
}

function Callers({ callers, hasMore }: { callers: readonly FoundCaller[]; hasMore: boolean }) {
  return (
    <section aria-labelledby="found" className="max-w-[46rem]">
      <h2 className="heading mb-2" id="found">
        {hasMore ? 'Many fit: ask for the postcode, too' : 'Which of them is it?'}
      </h2>
      <ul className="border-line border-t">
        {callers.map((caller) => (
          <li className="relative border-line border-b py-3 hover:bg-sunk" key={caller.reference}>
            <a className="subheading after:absolute after:inset-0" href={urls.caller(caller.reference)}>
              {caller.through ?? caller.name ?? 'Name not given'}
            </a>
            <p className="muted figures mt-0.5">{aboutCaller(caller)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function aboutCaller({ through, name, email, address, postcode, open, closed }: FoundCaller): string {
  const acting = through === null ? '' : `${name ?? 'Somebody'} acts for them`;
  const place = [address?.split('\n')[0] ?? '', postcode ?? ''].filter((part) => part !== '').join(', ');
  return [acting, place, place === '' ? (email ?? '') : '', counted(open, 'open'), counted(closed, 'closed')]
    .filter((part) => part !== '')
    .join(' · ');
}

function counted(number: number, what: string): string {
  return number === 0 ? '' : `${number} ${what}`;
}

// The same words whether there is nobody or nobody who may be shown.
function Nobody({ teams }: { teams: Council['teamsToRing'] }) {
  return (
    <div className="flow max-w-[46rem]">
      <h2 className="heading">Nobody found</h2>
      <p>
        Try less: the family name and the postcode, or only the phone number. What is said of social care or
        of councillors is not shown here: give the caller the number of that team.
      </p>
      {teams.length > 0 ? (
        <DescriptionList facts={teams.map(({ name, phone }) => ({ name, value: phone }))} isBeside />
      ) : null}
    </div>
  );
}
