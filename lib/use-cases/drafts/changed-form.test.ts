import { describe, expect, it } from 'vitest';
import { complaintForm } from '#lib/domain/forms/complaint-form';
import type { Form } from '#lib/domain/forms/form';
import { firstUnanswered } from '#lib/domain/forms/unanswered';
import { COMPLAINT, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findDraftState } from '#lib/use-cases/drafts/draft-state';
import { saveAnswers } from '#lib/use-cases/drafts/save-answers';
import { sendDraft } from '#lib/use-cases/drafts/send-draft';
import { startDraft } from '#lib/use-cases/drafts/start-draft';

const test = testCouncil();
const { anybody } = test;

/** The form after a release: it asks no more what would put it right, and something new of everybody. */
const changed: Form = {
  ...complaintForm,
  version: complaintForm.version + 1,
  changes: [
    {
      version: complaintForm.version + 1,
      asks: ['how-often'],
      drops: [{ id: 'put-right', label: 'What would put it right?' }],
    },
  ],
  pages: [
    ...complaintForm.pages.filter(({ id }) => id !== 'put-right'),
    {
      id: 'how-often',
      title: 'How often does it happen?',
      questions: [
        {
          id: 'how-often',
          kind: 'text',
          label: 'How often does it happen?',
          maxLength: 100,
          messages: { missing: 'Tell us how often.', tooLong: 'Shorten it.' },
        },
      ],
    },
  ],
};

type Posting = { form: Form; page: string; version?: number; raw?: Record<string, string> };

async function post(token: string, { form, page, version, raw }: Posting) {
  const posted = { token, page, raw: { ...COMPLAINT, ...raw }, changing: false };
  return succeed(await saveAnswers(anybody(), form, { ...posted, ...(version && { version }) }));
}

async function filledIn(): Promise<string> {
  const { token } = succeed(await startDraft(anybody(), { form: complaintForm.id }));
  let page: string | null = complaintForm.pages[0]?.id ?? null;
  while (page !== null) {
    const onward = await post(token, { form: complaintForm, page, version: complaintForm.version });
    page = onward.to === 'page' ? onward.page : null;
  }
  return token;
}

async function openDraft(token: string) {
  const draft = await findDraftState(anybody(), changed, token);
  if (draft?.state !== 'open') throw new Error('The draft is not open.');
  return draft;
}

describe('a form that is changed while somebody fills it in', () => {
  it('tells it on the next page, keeps the answers, and then takes out what it asks for no more', async () => {
    const token = await filledIn();
    // The page was shown before the release and is posted after it.
    const before = { form: changed, page: 'effect', version: complaintForm.version };
    await post(token, { ...before, raw: { effect: 'Rats.' } });
    const told = await openDraft(token);
    expect(told.change).toEqual({
      asked: ['How often does it happen?'],
      dropped: ['What would put it right?'],
    });
    expect(told.answers).toMatchObject({ effect: 'Rats.', 'put-right': 'Collect from the door.' });
    await post(token, { form: changed, page: 'effect', version: changed.version });
    const after = await openDraft(token);
    expect(after.change).toBeNull();
    expect(after.answers).not.toHaveProperty('put-right');
    expect(after.answers).toMatchObject({ 'what-happened': 'The bin was left at the kerb.' });
  });

  it('is not sent before it was shown as it is, and what is new was asked', async () => {
    const token = await filledIn();
    const send = async (version?: number) =>
      succeed(await sendDraft(anybody(), changed, { token, ...(version && { version }) }));
    expect(await send()).toEqual({ to: 'check' });
    expect(await send(complaintForm.version)).toEqual({ to: 'check' });
    const { answers, sources } = await openDraft(token);
    expect(firstUnanswered(changed, answers, sources)).toBe('how-often');
    expect(await send(changed.version)).toEqual({ to: 'page', page: 'how-often' });
    await post(token, {
      form: changed,
      page: 'how-often',
      version: changed.version,
      raw: { 'how-often': 'Weekly.' },
    });
    expect(await send(changed.version)).toMatchObject({ to: 'sent' });
  });
});
