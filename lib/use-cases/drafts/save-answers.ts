import { z } from 'zod';
import { listDraftFiles } from '#lib/db/attachments';
import { type Attempt, type Draft, updateDraft } from '#lib/db/drafts';
import type { Transaction } from '#lib/db/transaction';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { isTold, stillAsked } from '#lib/domain/forms/changed-form';
import { keptFields } from '#lib/domain/forms/fields';
import type { RefusedFile } from '#lib/domain/forms/file-fault';
import { filesQuestionOf } from '#lib/domain/forms/files-question';
import type { Answers, Form, Page, ReadingSources } from '#lib/domain/forms/form';
import { nextPage, pageById } from '#lib/domain/forms/journey';
import { readPage } from '#lib/domain/forms/read-page';
import { afterChange } from '#lib/domain/forms/unanswered';
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
  /** Files that could not be kept, and whether the page is to be shown again for more of them. */
  refused: z.custom<readonly RefusedFile[]>().default([]),
  staying: z.boolean().default(false),
  /** The version of the form that the page was shown in. */
  version: z.number().optional(),
  /** Whether it is shown again with addresses looked up: what was typed to find them is kept too. */
  searching: z.boolean().default(false),
});

type Posted = Pick<
  z.output<typeof schema>,
  'raw' | 'changing' | 'refused' | 'staying' | 'searching' | 'version'
> & {
  form: Form;
  page: Page;
};

/** Saves a page's answers, or, when they cannot be kept, what was typed. Answers of other pages stay as they are. */
export function saveAnswers(context: Context, form: Form, input: unknown): Promise<Result<Onward>> {
  return write<typeof schema, Onward>(
    context,
    {
      permission: 'form:fill-in',
      schema,
      act: async (tx, { token, page: pageId, ...posted }, { options }) => {
        const page = pageById(form, pageId);
        if (!page) return refuse('not-found', 'There is no such page.');
        const locked = await lockOpenDraft(context, tx, { form, token });
        if (locked.state !== 'open') return done<Onward>({ to: locked.state });
        const sources = { options, today: context.today };
        const at = { tx, draft: locked.draft, sources };
        return done(await keepAnswers(context, at, { ...posted, form, page }));
      },
    },
    input,
  );
}

async function keepAnswers(
  context: Context,
  { tx, draft, sources }: { tx: Transaction; draft: Draft; sources: ReadingSources },
  posted: Posted,
): Promise<Onward> {
  const { page, refused } = posted;
  const names = await fileNames(tx, draft.id, page);
  const raw = { ...posted.raw, ...names };
  const read = readPage(page, raw, { ...sources, answers: draft.answers });
  const answers = { ...draft.answers, ...(read.ok ? read.answers : names) };
  const isKept = read.ok && refused.length === 0;
  const tried = { page: page.id, raw: keptFields(page, raw), refused };
  const attempt = whileOpen(tried, { isKept, isSearch: posted.searching });
  await updateDraft(tx, draft.id, { ...asTold(posted, draft, answers), attempt, at: context.now });
  const isStaying = posted.staying && refused.length === 0;
  if (isStaying || !isKept) return { to: isStaying ? 'page' : 'problem', page: page.id };
  return onwardFrom(posted, answers, sources);
}

// After a form was changed, its answers stay whole until a page has told it: then what is asked no more goes.
function asTold({ form, version }: Posted, { formVersion }: Draft, answers: Answers) {
  return isTold(form, { version, formVersion })
    ? { answers: stillAsked(form, answers), formVersion: form.version }
    : { answers, formVersion };
}

// What was typed is kept while the page is not done with: it must be put right, or is used to look something up.
function whileOpen(
  tried: Attempt,
  { isKept, isSearch }: { isKept: boolean; isSearch: boolean },
): Attempt | null {
  return isKept && !isSearch ? null : tried;
}

function onwardFrom({ form, page, changing }: Posted, answers: Answers, sources: ReadingSources): Onward {
  const next = changing ? afterChange(form, answers, sources) : nextPage(form, answers, page.id);
  return next === null || next === 'check' ? { to: 'check' } : { to: 'page', page: next };
}

// The answer to a question for files is what lies with the draft, not what somebody posts in its name.
async function fileNames(tx: Transaction, draftId: string, page: Page): Promise<Record<string, string[]>> {
  const question = filesQuestionOf(page);
  if (question === null) return {};
  const files = await listDraftFiles(tx, draftId);
  const ours = files.filter((file) => file.question === question.id);
  return { [question.id]: ours.map(({ name }) => name) };
}
