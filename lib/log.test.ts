import { describe, expect, inject, it } from 'vitest';
import { openDatabase } from '#lib/db/client';
import { loggerTo } from '#lib/log';
import { testCouncil } from '#lib/testing/test-council';
import { askDatabase } from '../scripts/ask-database.ts';

const SAID = 'Ceri Pryce, ceri@example.org, code 2345 6789: the bin was not emptied.\n    at home:1:2';

/** The one line that is written when this is logged. */
function lineOf(fields: object): Record<string, unknown> {
  const lines: string[] = [];
  loggerTo({ write: (line) => lines.push(line) }, 'info').error(fields, 'it failed');
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '');
}

const thrownBy = (act: () => Promise<unknown>): Promise<unknown> =>
  act().then(
    () => expect.unreachable('nothing was thrown'),
    (error: unknown) => error,
  );

const FRAMES = expect.arrayContaining([expect.stringMatching(/^ +at .+:\d+:\d+\)?$/)]);

describe('a fault in the log', () => {
  const test = testCouncil();
  const byPostgres = () => thrownBy(() => askDatabase(inject('postgres').url, 'select $1::uuid', [SAID]));
  const byPrisma = () =>
    thrownBy(() => test.database.client.council.create({ data: { id: 1, profile: SAID } }));
  const byAnUnreachable = async () => {
    const { client, close } = openDatabase('postgresql://127.0.0.1:9/answerable', 1);
    return thrownBy(() => client.council.count()).finally(close);
  };
  // What its workers report is no Error any more.
  const byPgBoss = async () => {
    const error = await byPostgres();
    if (!(error instanceof Error)) return error;
    return { ...error, message: `${error.message} (Queue: q)`, stack: error.stack, queue: 'q' };
  };

  it.each([
    ['PostgreSQL’s', byPostgres, { kind: 'error', fault: '22P02', frames: FRAMES }],
    ['the queue’s', byPgBoss, { kind: 'error', fault: '22P02', frames: FRAMES }],
    ['Prisma’s', byPrisma, { kind: 'PrismaClientKnownRequestError', fault: 'P2002', frames: FRAMES }],
    ['a connection’s', byAnUnreachable, { fault: 'P1001' }],
    ['our own', async () => new TypeError(SAID), { kind: 'TypeError', frames: FRAMES }],
    [
      'one with a cause',
      async () => new Error(SAID, { cause: new RangeError(SAID) }),
      { kind: 'Error', frames: FRAMES, cause: { kind: 'RangeError', frames: FRAMES } },
    ],
    ['what is no error at all', async () => SAID, { kind: 'string' }],
    ['an object of another kind', async () => ({ said: SAID }), { kind: 'object', frames: [] }],
  ])('is its kind, its code and where, and nothing that somebody wrote: %s', async (_, given, described) => {
    const line = lineOf({ err: await given() });
    expect(line['err']).toMatchObject(described);
    expect(line['msg']).toBe('it failed');
    expect(JSON.stringify(line)).not.toMatch(/Ceri|2345 6789|emptied|at home/);
  });
});

describe('a line of the log', () => {
  it('has what may be somebody’s blanked, wherever it stands', () => {
    const given = { email: SAID, job: { code: SAID, to: { name: SAID } }, supportId: '1a2b3c4d' };
    const line = lineOf(given);
    expect(line).toMatchObject({ email: '[removed]', supportId: '1a2b3c4d' });
    expect(JSON.stringify(line)).not.toContain('Ceri');
  });
});
