import { beforeAll, describe, expect, it } from 'vitest';
import { formatReference, type Reference } from '#lib/domain/references/reference';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { findAcknowledgement } from '#lib/use-cases/contact/find-acknowledgement';
import { findCaller } from '#lib/use-cases/contact/find-caller';
import { findCallers } from '#lib/use-cases/contact/find-callers';

const test = testCouncil();
const { as } = test;
let agathe: Reference;

const AGATHE = {
  name: 'Agathe Underhill-Pugh',
  'contact-by': 'post',
  email: '',
  phone: '+44 (0)1632 960 001, after six',
  address: '12 Salt Row\nBrackwater',
  postcode: 'BW1 3CQ',
};
const CATHERINE = { name: 'Catherine O’Brien', email: 'Catherine@Post.example', phone: '01632 960 002' };

beforeAll(async () => {
  agathe = await givenLogged(as('caseworker'), { form: 'complaint', raw: AGATHE });
  await givenLogged(as('caseworker'), { form: 'foi', raw: { ...CATHERINE, 'contact-by': 'email' } });
});

const foundBy = async (typed: string, email = 'agent') =>
  (await findCallers(as(email), typed)).callers.map(({ name }) => name);

describe('finding a caller', () => {
  it.each([
    'Agathe Underhill',
    'underhill agathe',
    'Undrhill',
    'Underrhill',
    'Undehrill Agate',
    'under',
    'PUGH agathe',
    'Underhill-Pugh',
    '01632960001',
    '+44 1632 960001',
    '(01632) 960-001 underhil',
    'bw13cq',
    'Pugh BW1 3CQ',
    'BW1 3CQ, 01632 960 001, Agathe',
  ])('by “%s”', async (typed) => {
    expect(await foundBy(typed)).toEqual(['Agathe Underhill-Pugh']);
  });

  it.each(['Tooley BW1 4DE', 'bw14de'])('by the postcode at the end of an address: “%s”', async (typed) => {
    const raw = { name: 'Winifred Tooley', 'contact-by': 'post', email: '', phone: '', postcode: '' };
    await givenLogged(as('caseworker'), {
      form: 'complaint',
      raw: { ...raw, address: '14 Flat BW1 5XY House\nBrackwater\nBw1  4dE' },
    });
    expect(await foundBy(typed)).toEqual(['Winifred Tooley']);
    expect(await foundBy('Tooley BW1 5XY')).toEqual([]);
  });

  it.each([
    'Kathryn OBrien',
    'Cathérine O’Brien',
    "o'brien",
    'catherine@post.example',
    '1632 960002 katherine',
  ])('as it sounds, with or without accents: “%s”', async (typed) => {
    expect(await foundBy(typed)).toEqual(['Catherine O’Brien']);
  });

  it.each(['Underhill BW1 3CR', 'Agathe O’Brien', 'Ondorhell', '01632 960 003', '%', '_', '&', ''])(
    'not by “%s”: all of it has to be true of one person',
    async (typed) => {
      expect(await foundBy(typed)).toEqual([]);
    },
  );

  it('by the reference of a case, in any spelling and beside other words', async () => {
    expect(await foundBy(`${formatReference(agathe).toLowerCase()} somebody`)).toEqual([
      'Agathe Underhill-Pugh',
    ]);
  });

  it('puts who is written just so before who is only spelt alike', async () => {
    const raw = { 'contact-by': 'email', phone: '' };
    await givenLogged(as('caseworker'), {
      form: 'complaint',
      raw: { ...raw, name: 'Ewan Thorne', email: 'e@x.example' },
    });
    await givenLogged(as('caseworker'), {
      form: 'complaint',
      raw: { ...raw, name: 'Ewen Thorne', email: 'f@x.example' },
    });
    expect(await foundBy('Ewan Thorne')).toEqual(['Ewan Thorne', 'Ewen Thorne']);
    expect(await foundBy('Ewen Thorne')).toEqual(['Ewen Thorne', 'Ewan Thorne']);
  });

  it('counts one person once, with their open cases, and shows twenty people at most', async () => {
    const raw = { name: 'Rhys Tallis', 'contact-by': 'email', email: 'rhys@post.example' };
    await givenLogged(as('caseworker'), { form: 'complaint', raw });
    await givenLogged(as('caseworker'), { form: 'foi', raw: { ...raw, email: 'RHYS@post.example' } });
    expect((await findCallers(as('agent'), 'tallis')).callers).toMatchObject([{ open: 2, closed: 0 }]);
    for (let each = 0; each < 21; each += 1)
      await givenLogged(as('caseworker'), {
        form: 'complaint',
        raw: { name: 'Mair Penhallow', 'contact-by': 'email', email: `mair.${each}@post.example`, phone: '' },
      });
    const many = await findCallers(as('agent'), 'Penhallow');
    expect(many.callers).toHaveLength(20);
    expect(many.hasMore).toBe(true);
  });
});

describe('what a caller has with us', () => {
  it('is every matter of theirs, with what was last said and what may be done', async () => {
    const raw = { name: 'Owain Prys', 'contact-by': 'phone', phone: '01632 960 044', email: '' };
    const first = await givenLogged(as('caseworker'), { form: 'complaint', raw });
    const second = await givenLogged(as('agent'), {
      form: 'complaint',
      raw: { ...raw, phone: '+441632960044' },
    });
    const words = { step: 'acknowledge', message: 'Thank you. We are looking at it.' };
    succeed(await takeStep(as('caseworker'), { reference: first, command: words }));
    const caller = await findCaller(as('agent'), second);
    expect(caller?.person.name).toBe('Owain Prys');
    const told = new Map(caller?.open.map((each) => [each.matter.reference, each]));
    expect(told.size).toBe(2);
    expect(told.get(second)).toMatchObject({ said: null, mayOpen: true, mayNote: true });
    const said = { text: 'Thank you. We are looking at it.' };
    expect(told.get(first)).toMatchObject({ said, mayOpen: false, mayNote: true });
  });

  it('is not what others of a household or a hostel have, who share a phone or an address', async () => {
    const raw = { 'contact-by': 'phone', phone: '01632 960 055', email: '' };
    const one = await givenLogged(as('caseworker'), {
      form: 'complaint',
      raw: { ...raw, name: 'Idris Vaughan' },
    });
    await givenLogged(as('caseworker'), { form: 'complaint', raw: { ...raw, name: 'Nesta Vaughan' } });
    expect((await findCaller(as('agent'), one))?.open).toHaveLength(1);
    expect((await foundBy('01632 960055')).toSorted()).toEqual(['Idris Vaughan', 'Nesta Vaughan']);
  });

  it('can be acknowledged on paper: with what they told us only for who may read it', async () => {
    const acknowledged = async (email: string) => findAcknowledgement(as(email), agathe);
    expect(await acknowledged('agent')).toMatchObject({
      person: { name: 'Agathe Underhill-Pugh', addressLines: ['12 Salt Row', 'Brackwater', 'BW1 3CQ'] },
      sections: [],
    });
    expect((await acknowledged('caseworker'))?.sections.length).toBeGreaterThan(0);
    expect(await acknowledged('information')).toBeNull();
  });

  it('takes an agent’s note also on a case that they may not open', async () => {
    const noted = await takeStep(as('agent'), {
      reference: agathe,
      command: { step: 'add-note', text: 'She rang.' },
    });
    expect(noted.ok).toBe(true);
    const answered = { step: 'acknowledge', message: 'Thank you.' };
    expect(await takeStep(as('agent'), { reference: agathe, command: answered })).toMatchObject({
      reason: 'not-found',
    });
  });

  it('shows closed matters as lines, and nobody without a way to tell them apart as anybody else', async () => {
    const nameless = {
      ...AGATHE,
      name: 'Agathe Underhill-Pugh',
      phone: '',
      'contact-by': 'post',
      postcode: '',
    };
    const alone = await givenLogged(as('caseworker'), { form: 'complaint', raw: nameless });
    expect((await findCaller(as('agent'), alone))?.open).toHaveLength(1);
    await test.database.pool.query(
      `update "case" set status = 'closed', closed_on = received_on where reference = $1`,
      [alone],
    );
    expect(await findCaller(as('agent'), alone)).toMatchObject({ open: [], closed: [{ reference: alone }] });
  });

  it('is nobody’s who may not know of it: restricted, of social care, of another office, or no reference', async () => {
    const hidden = await givenLogged(as('caseworker'), {
      form: 'complaint',
      raw: { ...AGATHE, name: 'Hester Vane', phone: '' },
    });
    const own = (await findCaller(as('agent'), agathe))?.open.length;
    await test.database.pool.query(`update "case" set classification = 'restricted' where reference = $1`, [
      hidden,
    ]);
    expect(await foundBy('Hester Vane')).toEqual([]);
    expect(await foundBy(hidden)).toEqual([]);
    expect(await findCaller(as('agent'), hidden)).toBeNull();
    expect((await findCaller(as('agent'), agathe))?.open.length).toBe(own);
    await test.database.pool.query(
      `update "case" set classification = 'open', process = 'adult-social-care' where reference = $1`,
      [hidden],
    );
    expect(await foundBy('Hester Vane')).toEqual([]);
    expect(await foundBy('Hester Vane', 'information')).toEqual([]);
    expect(await findCaller(as('agent'), 'no reference')).toBeNull();
  });
});
