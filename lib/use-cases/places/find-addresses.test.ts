import { describe, expect, it } from 'vitest';
import { replacePostcodes, wardsByCode } from '#lib/db/addresses';
import { givenLogged } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findAddresses } from '#lib/use-cases/places/find-addresses';

const test = testCouncil();
const { as } = test;

const look = (typed: string, source: Parameters<typeof findAddresses>[1] = null) =>
  findAddresses(test.anybody(), source, typed);

describe('looking up addresses', () => {
  it('finds those with a postcode, however it is typed, in the order of their numbers', async () => {
    const found = await look(' bw13cq');
    const addresses = found.state === 'found' ? found.addresses : [];
    expect(addresses.slice(0, 2)).toEqual([
      '1 Salt Row, Brackwater, BW1 3CQ',
      '2 Salt Row, Brackwater, BW1 3CQ',
    ]);
    expect(addresses).toHaveLength(28);
  });

  it('says where there are none, and what is no postcode', async () => {
    expect(await look('ZZ9 9ZZ')).toEqual({ state: 'none', postcode: 'ZZ9 9ZZ' });
    expect(await look('Mill Lane')).toEqual({ state: 'wrong' });
  });

  it('asks the service that is named instead, and never fails with it', async () => {
    const answering = () => Promise.resolve(['1 Elsewhere, ZZ1 3CQ']);
    const failing = () => Promise.reject(new Error('down'));
    expect(await look('ZZ1 3CQ', answering)).toMatchObject({ addresses: ['1 Elsewhere, ZZ1 3CQ'] });
    expect(await look('ZZ1 3CQ', failing)).toEqual({ state: 'unavailable' });
  });
});

describe('the ward of a place', () => {
  const wardOf = async (raw: Record<string, string>) => {
    const agent = as('agent');
    const reference = await givenLogged(agent, { form: 'complaint', raw });
    return (await test.database.client.case.findUniqueOrThrow({ where: { reference } })).wardId;
  };

  it('is found by the postcode in its description, as chosen or as written', async () => {
    expect(await wardOf({ place: '', 'place-found': '9 Salt Row, Brackwater, BW1 3CQ' })).toBe('quayside');
    expect(await wardOf({ place: 'the green behind bw28tg' })).toBe('hawthorn-rise');
  });

  it('is the one that was chosen, whatever the postcode says', async () => {
    expect(await wardOf({ place: '9 Salt Row, BW1 3CQ', ward: 'eastgate' })).toBe('eastgate');
  });

  it('is nobody’s guess where there is no postcode, or one that is not ours', async () => {
    expect(await wardOf({ place: 'Mill Lane' })).toBeNull();
    expect(await wardOf({ place: 'Mill Lane, ZZ9 9ZZ' })).toBeNull();
  });

  it('follows the postcode directory, which takes the place of what was known', async () => {
    const eastgate = (await wardsByCode(test.database.client)).get('E05099005') ?? '';
    await replacePostcodes(test.database, [{ postcode: 'BW1 3CQ', wardId: eastgate }]);
    expect(await wardOf({ place: '9 Salt Row, BW1 3CQ' })).toBe('eastgate');
    expect(await wardOf({ place: '9 Hawthorn Rise, BW2 8TG' })).toBeNull();
  });
});
