import type { Metadata } from 'next';
import type { Council } from '#lib/domain/council/council';
import { type ChooserRead, readChooser, routeIn } from '#lib/domain/forms/chooser';
import { chooserIn } from '#lib/messages/form-in';
import { type Locale, translator } from '#lib/messages/translate';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import type { Query } from '#lib/web/query';
import { startToday } from '../start-today';
import { ChooserQuestion } from './chooser-question';
import { ChosenRoute } from './chosen-route';

type Props = { searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await publicContext();
  const read = chooserIn(locale, readChooser(await searchParams));
  return { title: `${titleOf(read, locale)} – ${translator(locale, 'chooser')('title')}` };
}

export default async function ChooserPage({ searchParams }: Props) {
  const context = await publicContext();
  const start = await startToday();
  const { locale, council } = start;
  const read = chooserIn(locale, asOffered(readChooser(await searchParams), council));
  const { directorates } = await findCouncil(context);
  const services = directorates.flatMap((directorate) => directorate.services);
  const service = services.find(({ id }) => id === read.service) ?? null;
  const frame = { locale, service, start };
  return read.kind === 'page' ? (
    <ChooserQuestion {...frame} read={read} />
  ) : (
    <ChosenRoute {...frame} read={read} />
  );
}

function asOffered(read: ChooserRead, { nation }: Council): ChooserRead {
  return read.kind === 'route' ? { ...read, route: routeIn(nation, read.route) } : read;
}

function titleOf(read: ChooserRead, locale: Locale): string {
  if (read.kind === 'route') return read.route.title;
  const { title } = read.page;
  return read.problem ? translator(locale, 'common.problem')('titlePrefix', { title }) : title;
}
