import { savePublication } from '#lib/db/publications';
import { inTransaction } from '#lib/db/transaction';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { givenLogged } from '#lib/testing/given-drafts';
import type { Context } from '#lib/use-cases/context';

/** An answer to an information request in the disclosure log, logged by this context’s actor; gives the id of its case. */
export async function givenPublication(context: Context, slug: string, title: string): Promise<string> {
  const reference = await givenLogged(context, { form: 'foi' });
  const { id: caseId } = await context.database.client.case.findUniqueOrThrow({ where: { reference } });
  await inTransaction(context.database, (tx) =>
    savePublication(tx, {
      id: context.newId(),
      caseId,
      slug,
      title,
      request: 'How many,\nand where?',
      response: 'Twelve.',
      outcome: 'granted',
      serviceName: 'Parks and trees',
      exemptions: ['foia-21', 'foia-43-2'],
      answeredOn: plainDate('2026-02-10'),
      publishedAt: context.now,
    }),
  );
  return caseId;
}
