import { z } from 'zod';
import { insertDraft } from '#lib/db/drafts';
import { findSorting, recordChoice } from '#lib/db/sortings';
import type { Transaction } from '#lib/db/transaction';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { type RouteTaken, recordRoute } from '#lib/domain/forms/chooser';
import type { Answers, Form } from '#lib/domain/forms/form';
import { formIn } from '#lib/domain/forms/registry';
import { sortRouteIds } from '#lib/domain/sorting/sort-route';
import type { Context } from '#lib/use-cases/context';
import { isTooOften } from '#lib/use-cases/too-often';
import { write } from '#lib/use-cases/write';

const schema = z.object({
  form: z.string().max(64),
  /** What the chooser carried on: its answers, when the resident came through it. What is none of it is left out. */
  chooser: z.record(z.string().max(64), z.string().max(200)).catch({}),
  service: z.string().max(64).nullable().catch(null),
  /** The secret of somebody's own words and the suggestion they took, if they came by one: the form begins with the words. */
  sorting: z
    .object({ token: z.string().max(200), chosen: z.enum(sortRouteIds).nullable() })
    .nullable()
    .catch(null),
});

/**
 * Starts a draft of a form, empty but for what was said on the way here. Gives the secret for the resident's cookie; only
 * its hash is stored. `address`: the caller's network address, if known.
 */
export async function startDraft(
  context: Context,
  input: unknown,
  address: string | null = null,
): Promise<Result<{ token: string; form: Form }>> {
  if (await isTooOften(context, 'draft', { address }))
    return refuse('too-many-attempts', 'Too many forms were begun from this address.');
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema,
      act: async (tx, { form: formId, chooser, service, sorting }, { council, services }) => {
        const form = formIn(council.nation, formId);
        if (!form) return refuse('not-found', 'There is no such form.');
        const known = service !== null && services.has(service) ? service : null;
        const sorted = await takeWords(tx, context, sorting);
        const token = context.newToken();
        await insertDraft(tx, {
          id: context.newId(),
          tokenHash: context.secrets.hashToken(token),
          form: form.id,
          formVersion: form.version,
          answers: beginning(form, known, sorted?.words),
          route: sorted?.route ?? routeTaken(chooser),
          at: context.now,
        });
        return done({ token, form });
      },
    },
    input,
  );
}

type Sorting = z.output<typeof schema>['sorting'];

/** The words, with the choice, which is recorded with them; null when there are none, or they are forgotten. */
async function takeWords(tx: Transaction, context: Context, sorting: Sorting) {
  if (sorting === null) return null;
  const hash = context.secrets.hashToken(sorting.token);
  const { chosen } = sorting;
  // Who came another way has said so already, or took no suggestion: what was chosen stays as it is.
  const found = await (chosen === null ? findSorting(tx, hash) : recordChoice(tx, hash, chosen));
  return found && { words: found.words, route: chosen && { suggested: found.suggested, chosen } };
}

function beginning({ facts }: Form, service: string | null, words: string | undefined): Answers {
  return {
    ...(service === null || facts.service === undefined ? {} : { [facts.service]: service }),
    ...(words === undefined ? {} : { [facts.details]: words }),
  };
}

function routeTaken(chooser: Readonly<Record<string, string>>): RouteTaken | null {
  return Object.keys(chooser).length === 0 ? null : recordRoute(chooser);
}
