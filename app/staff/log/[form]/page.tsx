import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { askedAloud } from '#lib/domain/forms/files-question';
import { can } from '#lib/domain/permissions/permissions';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { findForm, readingSources } from '#lib/use-cases/drafts/draft-state';
import { staffContext } from '#lib/web/session';
import { urls } from '#lib/web/urls';
import { LogForm } from './log-form';

type Props = { params: Promise<{ form: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const form = findForm((await params).form);
  return { title: form ? `Log: ${form.name} – Answerable` : 'Not found – Answerable' };
}

export default async function LogPage({ params }: Props) {
  const form = findForm((await params).form);
  if (form === null) redirect(urls.nothingForStaff());
  const context = await staffContext(urls.logForm(form.id));
  if (!can(context.actor, 'case:log')) redirect(urls.nothingForStaff());
  const [{ options }, { council }] = await Promise.all([readingSources(context), findCouncil(context)]);
  return (
    <LogForm
      form={askedAloud(form)}
      languages={council.languages}
      options={options}
      today={context.today}
      token={context.newToken()}
    />
  );
}
