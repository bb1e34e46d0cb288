import { z } from 'zod';
import { type Draft, updateDraft } from '#lib/db/drafts';
import type { Transaction } from '#lib/db/transaction';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { keptFields } from '#lib/domain/forms/fields';
import type { Form, Page, RawAnswers, ReadingSources } from '#lib/domain/forms/form';
import { afterChange, nextPage, pageById } from '#lib/domain/forms/journey';
import { readPage } from '#lib/domain/forms/read-page';
import type { Context } from '#lib/use-cases/context';
import { lockOpenDraft } from '#lib/use-cases/drafts/lock-open-draft';
import { write } from '#lib/use-cases/write';

/** Where to go after a page was posted. `problem`: back to the page, which shows what to put right and what was typed. */
export type Onward = { to: 'page' | 'problem'; page: string } | { to: 'check' | 'sent' | 'lost' };

const schema = z.object({
  token: z.string().max(200).nullable(),
  page: z.string().max(64),
  raw: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  changing: z.boolean(),
});

type Posted = { form: Form; page: Page; raw: RawAnswers; changing: boolean };

/** Saves a page's answers, or, when they cannot be kept, what was typed. Answers of other pages stay as they are. */
export function saveAnswers(context: Context, form: Form, input: unknown): Promise<Result<Onward>> {
  return write<typeof schema, Onward>(
    context,
    {
      permission: 'form:fill-in',
      schema,
      act: async (tx, { token, page: pageId, raw, changing }, { options }) => {
        const page = pageById(form, pageId);
        if (!page) return refuse('not-found', 'There is no such page.');
        const locked = await lockOpenDraft(context, tx, { form, token });
        if (locked.state !== 'open') return done<Onward>({ to: locked.state });
        const sources = { options, today: context.today };
        const at = { tx, draft: locked.draft, sources };
        return done(await keepAnswers(context, at, { form, page, raw, changing }));
      },
    },
    input,
  );
}

async function keepAnswers(
  context: Context,
  { tx, draft, sources }: { tx: Transaction; draft: Draft; sources: ReadingSources },
  { form, page, raw, changing }: Posted,
): Promise<Onward> {
  const read = readPage(page, raw, { ...sources, answers: draft.answers });
  const answers = read.ok ? { ...draft.answers, ...read.answers } : draft.answers;
  const attempt = read.ok ? null : { page: page.id, raw: keptFields(page, raw) };
  await updateDraft(tx, draft.id, { answers, attempt, formVersion: form.version, at: context.now });
  if (!read.ok) return { to: 'problem', page: page.id };
  const next = changing ? afterChange(form, answers, sources) : nextPage(form, answers, page.id);
  return next === null || next === 'check' ? { to: 'check' } : { to: 'page', page: next };
}
