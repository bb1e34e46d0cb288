import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { begunFor } from '#lib/domain/forms/begun';
import { askedAloud } from '#lib/domain/forms/files-question';
import { can } from '#lib/domain/permissions/permissions';
import { urls } from '#lib/urls';
import { findPerson } from '#lib/use-cases/contact/find-person';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { findForm, readingSources } from '#lib/use-cases/drafts/draft-state';
import { type Query, queryText } from '#lib/web/query';
import { staffContext } from '#lib/web/session';
import { foundPlacesIn } from '../../../found-places';
import { mapLook } from '../../../map-look';
import { LANGUAGE_NAMES } from '../../words';
import { asText } from './as-text';
import { LogForm, type LogFormProps } from './log-form';

type Props = { params: Promise<{ form: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const form = findForm((await params).form);
  return { title: form ? `Log: ${form.name} – Answerable` : 'Not found – Answerable' };
}

export default async function LogPage({ params, searchParams }: Props) {
  const form = findForm((await params).form);
  if (form === null) redirect(urls.nothingForStaff());
  const context = await staffContext(urls.logForm(form.id));
  if (!can(context.actor, 'case:log')) redirect(urls.nothingForStaff());
  const questions = form.pages.flatMap((page) => page.questions);
  const [{ options }, { council }, person, places] = await Promise.all([
    readingSources(context),
    findCouncil(context),
    findPerson(context, queryText(await searchParams, 'for')),
    foundPlacesIn(context, { questions, raw: {}, locale: 'en' }),
  ]);
  const asked: LogFormProps = {
    form: askedAloud(form),
    map: mapLook('en'),
    languages: council.languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
    options,
    person: person && { name: person.name ?? 'a caller', answers: begunFor(form, person) },
    places,
    today: context.today,
    token: context.newToken(),
  };
  return <LogForm asked={asText(asked)} />;
}
