import { describe, expect, it } from 'vitest';
import { findDraft } from '#lib/db/drafts';
import { givenContext } from '#lib/testing/given';
import { succeed } from '#lib/testing/given-drafts';
import { givenPublication } from '#lib/testing/given-publication';
import { testCouncil } from '#lib/testing/test-council';
import { startDraft } from '#lib/use-cases/drafts/start-draft';
import { deleteOldDrafts } from '#lib/use-cases/scheduled/delete-old-drafts';
import { chooseWay } from '#lib/use-cases/sorting/choose-way';
import { findWays, findWords } from '#lib/use-cases/sorting/find-ways';
import { sortWords } from '#lib/use-cases/sorting/sort-words';

const test = testCouncil();
const { anybody } = test;

const BINS = 'My bin was missed again and nobody rings back';
const sorted = async (posted: string) => succeed(await sortWords(anybody(), { posted }));
const rowOf = (token: string) =>
  test.database.client.sorting.findUnique({
    where: { tokenHash: new Uint8Array(anybody().secrets.hashToken(token)) },
  });

describe('own words', () => {
  it('lead to suggestions, found by their secret and by nothing else', async () => {
    const { token, problem } = await sorted(BINS);
    expect(problem).toBeNull();
    const ways = await findWays(anybody(), token);
    expect(ways).toMatchObject({ words: BINS, services: [expect.objectContaining({ id: 'bins' })] });
    expect(ways?.suggestions[0]?.route).toBe('complaint-general');
    expect(await findWays(anybody(), `${token}x`)).toBeNull();
    expect(await findWays(anybody(), null)).toBeNull();
    expect(JSON.stringify(await rowOf(token))).not.toContain(token);
  });

  it('are kept when they cannot be sorted', async () => {
    const long = `${'Every week my bin is missed. '.repeat(100)}`.trim();
    const { token, problem } = await sorted(long);
    expect(problem).toBe('too-long');
    expect(await findWords(anybody(), token)).toBe(long);
    expect((await sorted('…')).problem).toBe('missing');
  });

  it('begin the form that is taken, and the choice goes with it to the case', async () => {
    const { token } = await sorted(BINS);
    const taken = { form: 'complaint', sorting: { token, chosen: 'complaint-general' } };
    const draft = succeed(await startDraft(anybody(), taken));
    expect(await findDraft(test.database.client, anybody().secrets.hashToken(draft.token))).toMatchObject({
      answers: { 'what-happened': BINS },
      route: {
        chosen: 'complaint-general',
        suggested: ['complaint-general', expect.any(String), expect.any(String)],
      },
    });
    expect(await rowOf(token)).toMatchObject({ chosen: 'complaint-general' });
  });

  it('begin the form chosen after no suggestion was right, and what was chosen before stays counted', async () => {
    const { token } = await sorted(BINS);
    succeed(await chooseWay(anybody(), { token, chosen: 'emergency' }));
    const carried = { form: 'query', sorting: { token, chosen: null } };
    const draft = succeed(await startDraft(anybody(), carried));
    expect(await findDraft(test.database.client, anybody().secrets.hashToken(draft.token))).toMatchObject({
      answers: { question: BINS },
      route: null,
    });
    expect(await rowOf(token)).toMatchObject({ chosen: 'emergency' });
  });

  it('that are unknown begin an empty form', async () => {
    const taken = { form: 'foi', sorting: { token: 'nobody’s', chosen: 'foi' } };
    const draft = succeed(await startDraft(anybody(), taken));
    expect(await findDraft(test.database.client, anybody().secrets.hashToken(draft.token))).toMatchObject({
      answers: {},
      route: null,
    });
  });

  it('keep the last choice, also that none was right', async () => {
    const { token } = await sorted(BINS);
    succeed(await chooseWay(anybody(), { token, chosen: 'emergency' }));
    succeed(await chooseWay(anybody(), { token, chosen: 'none' }));
    expect(await rowOf(token)).toMatchObject({ chosen: 'none', words: BINS });
  });

  it('are forgotten after a day; what was suggested and chosen is not', async () => {
    const { token } = await sorted(BINS);
    succeed(await chooseWay(anybody(), { token, chosen: 'query' }));
    const night = givenContext(
      test.database,
      { kind: 'system', job: 'delete-old-drafts' },
      { at: '2026-02-12T11:00:00Z' },
    );
    succeed(await deleteOldDrafts(night));
    expect(await rowOf(token)).toMatchObject({ chosen: 'query', words: null, suggested: { length: 3 } });
    expect(await findWords(anybody(), token)).toBeNull();
  });

  it('are shown the published answers that share two words or more with them', async () => {
    await givenPublication(test.as('agent'), 'trees-felled', 'Trees felled in parks since 2020');
    await givenPublication(test.as('agent'), 'parking-fines', 'Parking fines by street');
    const near = async (posted: string) => {
      const ways = await findWays(anybody(), (await sorted(posted)).token);
      return ways?.answers.map(({ slug }) => slug);
    };
    expect(await near('How many trees were felled near me?')).toEqual(['trees-felled']);
    expect(await near('The trees here are lovely')).toEqual([]);
    expect(await near('Thank you & (all) | !of :* you')).toEqual([]);
  });
});
