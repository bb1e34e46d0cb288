import type { Start } from '#lib/messages/start-words';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';

/** Whose rules what is sent today comes under. */
export async function startToday(): Promise<Start> {
  const context = await publicContext();
  const { council, directorates } = await findCouncil(context);
  const services = directorates.flatMap((directorate) => directorate.services);
  const isLandlord = services.some(({ code }) => code === 'housing');
  return { locale: context.locale, council, today: context.today, isLandlord };
}
