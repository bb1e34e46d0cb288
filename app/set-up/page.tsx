import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { isSetUp } from '#lib/web/set-up';

export const metadata: Metadata = { title: 'Not set up yet – Answerable', robots: { index: false } };

/** What every address shows until the database has a council: whom it is for, and what to do first. */
export default async function SetUpPage() {
  if (await isSetUp()) redirect(urls.home());
  // Nobody has said yet in which languages it serves.
  const t = translator('en', 'common.errors');
  return (
    <main className="flow p-8">
      <h1>{t('notOpenTitle')}</h1>
      <p>{t('notOpenText')}</p>
      <h2>If you run this site</h2>
      <p>The database is empty, and the setting DEMONSTRATION is off. Do one of these:</p>
      <ul>
        <li>
          To see the demonstration council, stop the server, set <code>DEMONSTRATION=on</code> and start it
          again.
        </li>
        <li>
          To set up your own, write its services, wards and first accounts as data, as{' '}
          <code>prisma/demonstration/organisation.ts</code> and <code>people.ts</code> do, and save them with{' '}
          <code>saveOrganisation</code> in <code>lib/db/save-organisation.ts</code>.
        </li>
      </ul>
      <p>Every page is there as soon as the council is.</p>
    </main>
  );
}
