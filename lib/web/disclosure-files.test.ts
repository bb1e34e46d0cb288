import { describe, expect, it } from 'vitest';
import { withdrawPublication } from '#lib/db/publications';
import { inTransaction } from '#lib/db/transaction';
import { givenPublication } from '#lib/testing/given-publication';
import { testCouncil } from '#lib/testing/test-council';
import { everyPublication } from '#lib/use-cases/disclosure/find-publications';
import { disclosureCsv, disclosureJson } from '#lib/web/disclosure-files';

const test = testCouncil();
const { anybody } = test;
const publish = (slug: string, title: string) => givenPublication(test.as('agent'), slug, title);
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
