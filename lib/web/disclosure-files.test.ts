import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savePublication, withdrawPublication } from '#lib/db/publications';
import { inTransaction } from '#lib/db/transaction';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { createTestDatabase, type TestDatabase } from '#lib/testing/database';
import { givenContext, givenCouncil } from '#lib/testing/given';
import { givenLogged } from '#lib/testing/given-drafts';
import { everyPublication } from '#lib/use-cases/disclosure/find-publications';
import { disclosureCsv, disclosureJson } from '#lib/web/disclosure-files';

let test: TestDatabase;
let publish: (slug: string, title: string) => Promise<string>;

beforeAll(async () => {
  test = await createTestDatabase();
  const agent = (await givenCouncil(test.database)).actor('agent');
  publish = async (slug, title) => {
    const context = givenContext(test.database, agent);
    const reference = await givenLogged(context, { form: 'foi' });
    const { id: caseId } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
    const about = { slug, title, request: 'How many,\nand where?', response: 'Twelve.', outcome: 'granted' };
    const rest = { serviceName: 'Parks and trees', exemptions: ['foia-21', 'foia-43-2'] };
    const dates = { answeredOn: plainDate('2026-02-10'), publishedAt: context.now };
    await inTransaction(test.database, (tx) =>
      savePublication(tx, { id: context.newId(), caseId, ...about, ...rest, ...dates }),
    );
    return caseId;
  };
});
afterAll(() => test.drop());

const anybody = () => givenContext(test.database, { kind: 'public' });
const textOf = (file: ReadableStream<Uint8Array>) => new Response(file).text();

describe('the disclosure log as a file', () => {
  it('is a table with its columns, and a list, also while nothing is published', async () => {
    expect(await textOf(disclosureCsv(anybody()))).toBe(
      'address,title,service,law,request,response,outcome,exemptions,answered,published\r\n',
    );
    expect(JSON.parse(await textOf(disclosureJson(anybody())))).toEqual([]);
  });

  it('has what the log shows, and nothing that was withdrawn', async () => {
    const { now } = anybody();
    await publish('trees', '=Trees');
    const withdrawn = await publish('secret', 'Withdrawn again');
    await inTransaction(test.database, (tx) => withdrawPublication(tx, withdrawn, now));
    expect(JSON.parse(await textOf(disclosureJson(anybody())))).toEqual([
      {
        address: expect.stringMatching(/^http.*\/disclosure-log\/trees$/),
        title: '=Trees',
        service: 'Parks and trees',
        law: 'foi',
        request: 'How many,\nand where?',
        response: 'Twelve.',
        outcome: 'granted',
        exemptions: ['foia-21', 'foia-43-2'],
        answered: '2026-02-10',
        published: now.toISOString(),
      },
    ]);
    const csv = await textOf(disclosureCsv(anybody()));
    expect(csv).toContain(
      `,'=Trees,Parks and trees,foi,"How many,\nand where?",Twelve.,granted,foia-21; foia-43-2,`,
    );
    expect(csv).not.toContain('Withdrawn');
  });

  it('reads on to the end of a long log', async () => {
    await publish('bins', 'Bins');
    const slugs: string[] = [];
    for await (const { slug } of everyPublication(anybody(), 1)) slugs.push(slug);
    expect(slugs).toEqual(['bins', 'trees']);
  });
});
