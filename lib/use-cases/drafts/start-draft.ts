import { z } from 'zod';
import { insertDraft } from '#lib/db/drafts';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { type RouteTaken, recordRoute } from '#lib/domain/forms/chooser';
import type { Answers, Form } from '#lib/domain/forms/form';
import { formIn } from '#lib/domain/forms/registry';
import type { Context } from '#lib/use-cases/context';
import { write } from '#lib/use-cases/write';

const schema = z.object({
  form: z.string().max(64),
  /** What the chooser carried on: its answers, when the resident came through it. What is none of it is left out. */
  chooser: z.record(z.string().max(64), z.string().max(200)).catch({}),
  service: z.string().max(64).nullable().catch(null),
});

/** Starts an empty draft of a form. Gives the secret for the resident's cookie; only its hash is stored. */
export async function startDraft(
  context: Context,
  input: unknown,
): Promise<Result<{ token: string; form: Form }>> {
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema,
      act: async (tx, { form: formId, chooser, service }, { council, services }) => {
        const form = formIn(council.nation, formId);
        if (!form) return refuse('not-found', 'There is no such form.');
        const known = service !== null && services.has(service) ? service : null;
        const token = context.newToken();
        await insertDraft(tx, {
          id: context.newId(),
          tokenHash: context.secrets.hashToken(token),
          form: form.id,
          formVersion: form.version,
          answers: preselected(form, known),
          route: routeTaken(chooser),
          at: context.now,
        });
        return done({ token, form });
      },
    },
    input,
  );
}

function preselected(form: Form, service: string | null): Answers {
  const question = form.facts.service;
  return service === null || question === undefined ? {} : { [question]: service };
}

function routeTaken(chooser: Readonly<Record<string, string>>): RouteTaken | null {
  return Object.keys(chooser).length === 0 ? null : recordRoute(chooser);
}
