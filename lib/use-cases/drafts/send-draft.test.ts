import { describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#lib/db/client';
import { findDraft } from '#lib/db/drafts';
import type { Form, RawAnswers } from '#lib/domain/forms/form';
import { visiblePages } from '#lib/domain/forms/journey';
import { formById } from '#lib/domain/forms/registry';
import { firstUnanswered } from '#lib/domain/forms/unanswered';
import { givenContext } from '#lib/testing/given';
import { COMPLAINT, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findDraftState } from '#lib/use-cases/drafts/draft-state';
import { findSent } from '#lib/use-cases/drafts/find-sent';
import { saveAnswers } from '#lib/use-cases/drafts/save-answers';
import { sendDraft } from '#lib/use-cases/drafts/send-draft';
import { startDraft } from '#lib/use-cases/drafts/start-draft';
import { deleteOldDrafts } from '#lib/use-cases/scheduled/delete-old-drafts';

const test = testCouncil();
const form = formOf('complaint');

function formOf(id: string): Form {
  const found = formById(id);
  if (!found) throw new Error(`There is no form ${id}.`);
  return found;
}

const anybody = (at?: string, database: Database = test.database) =>
  givenContext(database, { kind: 'public' }, at ? { at } : {});

async function started(context = anybody()): Promise<string> {
  return succeed(await startDraft(context, { form: 'complaint' })).token;
}

const save = (token: string | null, page: string, raw: RawAnswers) =>
  saveAnswers(anybody(), form, { token, page, raw, changing: false });

// Page by page, as somebody fills it in.
async function filled(): Promise<string> {
  const token = await started();
  for (;;) {
    const state = await findDraftState(anybody(), form, token);
    if (state?.state !== 'open') throw new Error('The draft is gone.');
    const page = firstUnanswered(form, state.answers, state.sources);
    if (page === null) return token;
    const onward = succeed(await save(token, page, COMPLAINT));
    if (onward.to === 'problem') throw new Error(`${page} does not take the answers.`);
  }
}

async function counts() {
  const { client } = test.database;
  const [cases, events, mails] = await Promise.all([
    client.case.count(),
    client.caseEvent.count(),
    client.notification.count(),
  ]);
  return { cases, events, mails };
}

describe('a draft', () => {
  it('begins empty, found by its secret and by nothing else', async () => {
    const token = await started();
    expect(await findDraftState(anybody(), form, token)).toMatchObject({
      state: 'open',
      answers: {},
      attempt: null,
    });
    expect(await findDraftState(anybody(), form, `${token.slice(0, -1)}?`)).toBeNull();
    expect(await findDraftState(anybody(), form, null)).toBeNull();
    expect(await findDraftState(anybody(), formOf('foi'), token)).toBeNull();
  });

  it('does not store its secret', async () => {
    const token = await started();
    const rows = await test.database.client.$queryRaw<
      { row: string }[]
    >`select draft::text as row from draft`;
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
  });

  it('may begin with a service, if the council has it', async () => {
    const withService = async (service: string) => {
      const { token } = succeed(await startDraft(anybody(), { form: 'complaint', service }));
      const state = await findDraftState(anybody(), form, token);
      return state?.state === 'open' ? state.answers : null;
    };
    expect(await withService('bins')).toEqual({ service: 'bins' });
    expect(await withService('no-such-service')).toEqual({});
  });

  it('keeps how the chooser was answered, and nothing else that came along', async () => {
    const chooser = { route: 'complaint', evil: 'a\0\ud800' };
    const { token } = succeed(await startDraft(anybody(), { form: 'complaint', chooser }));
    const draft = await findDraft(test.database.client, anybody().secrets.hashToken(token));
    expect(draft?.route).toMatchObject({ route: 'complaint' });
    expect(JSON.stringify(draft?.route)).not.toContain('evil');
  });

  it('of a form that is not there is refused', async () => {
    expect(await startDraft(anybody(), { form: 'parking-fine' })).toMatchObject({ reason: 'not-found' });
  });
});

describe('saving a page', () => {
  it('keeps a good answer and leads on', async () => {
    const token = await started();
    const [first, second] = visiblePages(form, {});
    const onward = succeed(await save(token, first?.id ?? '', COMPLAINT));
    expect(onward).toEqual({ to: 'page', page: second?.id });
  });

  it('keeps what was typed when it cannot be taken, beside the other answers', async () => {
    const token = await filled();
    const before = await findDraftState(anybody(), form, token);
    const raw = { 'happened-on-day': '31', 'happened-on-month': 'Feb\0', 'happened-on-year': '2026' };
    expect(succeed(await save(token, 'when-it-happened', raw))).toEqual({
      to: 'problem',
      page: 'when-it-happened',
    });
    const after = await findDraftState(anybody(), form, token);
    expect(after).toMatchObject({
      state: 'open',
      answers: before?.state === 'open' ? before.answers : null,
      attempt: { page: 'when-it-happened', raw: { 'happened-on-day': '31', 'happened-on-month': 'Feb' } },
    });
    succeed(await save(token, 'when-it-happened', COMPLAINT));
    expect(await findDraftState(anybody(), form, token)).toMatchObject({ attempt: null });
  });

  it('stays on a page whose address is being looked up, with what was typed and no fault found', async () => {
    const token = await filled();
    const raw = { place: '', 'place-postcode': 'bw1 3cq', ward: '' };
    const searching = { token, page: 'where', raw, changing: false, staying: true, searching: true };
    expect(succeed(await saveAnswers(anybody(), form, searching))).toEqual({ to: 'page', page: 'where' });
    expect(await findDraftState(anybody(), form, token)).toMatchObject({
      attempt: { page: 'where', raw: { 'place-postcode': 'bw1 3cq' } },
    });
  });

  it('says when the draft is lost, and when there is no such page', async () => {
    expect(succeed(await save(null, 'what-happened', COMPLAINT))).toEqual({ to: 'lost' });
    expect(succeed(await save('unknown', 'what-happened', COMPLAINT))).toEqual({ to: 'lost' });
    expect(await save(await started(), 'shoe-size', {})).toMatchObject({ reason: 'not-found' });
  });

  it('does not touch a draft that was sent', async () => {
    const token = await filled();
    succeed(await sendDraft(anybody(), form, { token }));
    expect(succeed(await save(token, 'what-happened', COMPLAINT))).toEqual({ to: 'sent' });
  });
});

describe('sending', () => {
  it('leads to the first page still to be answered', async () => {
    const token = await started();
    const [first] = visiblePages(form, {});
    expect(succeed(await sendDraft(anybody(), form, { token }))).toEqual({ to: 'page', page: first?.id });
  });

  it('ten times at the same moment makes one case, one reference and one acknowledgement', async () => {
    const token = await filled();
    const before = await counts();
    const contexts = Array.from({ length: 10 }, () => anybody());
    const sent = await Promise.all(contexts.map((context) => sendDraft(context, form, { token })));
    const references = new Set(sent.map((each) => JSON.stringify(succeed(each))));
    expect(references.size).toBe(1);
    const after = await counts();
    expect(after).toEqual({ cases: before.cases + 1, events: before.events + 1, mails: before.mails + 1 });
    expect(contexts.flatMap(({ enqueued }) => enqueued)).toHaveLength(1);
  });

  it('by more people than there are connections, on a cold start, does not lock itself', async () => {
    const tokens = [await filled(), await filled(), await filled(), await filled()];
    const narrow = openDatabase(test.url, 2);
    const sent = await Promise.all(
      tokens.map((token) => sendDraft(anybody(undefined, narrow), form, { token })),
    );
    expect(sent.every((each) => succeed(each).to === 'sent')).toBe(true);
    await narrow.close();
  });

  it('again gives the same reference and access code, and what was answered lives on in the case', async () => {
    const token = await filled();
    const first = succeed(await sendDraft(anybody(), form, { token }));
    expect(succeed(await sendDraft(anybody(), form, { token }))).toEqual(first);
    const state = await findDraftState(anybody(), form, token);
    const again = await findDraftState(anybody(), form, token);
    expect(state).toMatchObject({ state: 'sent' });
    expect(again).toEqual(state);
    const sent = await findSent(anybody(), form, token);
    expect(JSON.stringify(sent?.private?.sections)).toContain('The bin was left at the kerb.');
    const later = await findSent(anybody('2026-02-11T11:00:01Z'), form, token);
    expect(later?.private).toBeNull();
    expect(later?.matter.reference).toBe(sent?.matter.reference);
  });

  it('of a lost draft says so', async () => {
    expect(succeed(await sendDraft(anybody(), form, { token: null }))).toEqual({ to: 'lost' });
    expect(succeed(await sendDraft(anybody(), form, { token: 'nobody knows' }))).toEqual({ to: 'lost' });
  });

  it('leaves nothing behind when it fails half way, and can be done again', async () => {
    const token = await filled();
    const before = await counts();
    const enqueue = () => Promise.reject(new Error('the queue is away'));
    const failing = givenContext(test.database, { kind: 'public' }, { enqueue });
    await expect(sendDraft(failing, form, { token })).rejects.toThrow('the queue is away');
    expect(await counts()).toEqual(before);
    expect(await findDraftState(anybody(), form, token)).toMatchObject({
      state: 'open',
      answers: { 'what-happened': 'The bin was left at the kerb.' },
    });
    expect(succeed(await sendDraft(anybody(), form, { token })).to).toBe('sent');
  });

  it('draws another reference when the first is taken', async () => {
    const zeros = () => 0;
    const first = succeed(await sendDraft({ ...anybody(), random: zeros }, form, { token: await filled() }));
    let drawn = 0;
    const random = (max: number) => (drawn++ < 8 ? 0 : 1 % max);
    const second = succeed(await sendDraft({ ...anybody(), random }, form, { token: await filled() }));
    expect(first.to).toBe('sent');
    expect(second.to).toBe('sent');
    expect(second).not.toEqual(first);
  });

  it('throws, and files nothing, when every draw is taken', async () => {
    const token = await filled();
    const before = await counts();
    await expect(sendDraft({ ...anybody(), random: () => 0 }, form, { token })).rejects.toThrow();
    expect(await counts()).toEqual(before);
  });
});

describe('old drafts', () => {
  it('are deleted 28 days after they were last touched, sent or not; their cases stay', async () => {
    const system = (at: string) =>
      givenContext(test.database, { kind: 'system', job: 'delete-old-drafts' }, { at });
    const old = await started(anybody('2025-01-01T10:00:00Z'));
    const young = await started(anybody('2025-01-02T10:00:00Z'));
    expect(succeed(await deleteOldDrafts(system('2025-01-30T09:00:00Z')))).toBe(1);
    expect(await findDraftState(anybody(), form, old)).toBeNull();
    expect(await findDraftState(anybody(), form, young)).not.toBeNull();
    const { cases } = await counts();
    succeed(await deleteOldDrafts(system('2027-01-01T10:00:00Z')));
    expect(await test.database.client.draft.count()).toBe(0);
    expect((await counts()).cases).toBe(cases);
  });

  it('are not deleted by anybody else', async () => {
    expect(await deleteOldDrafts(anybody())).toMatchObject({ reason: 'not-allowed' });
  });
});
