import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Reference, referenceInUrl } from '#lib/domain/references/reference';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { testFolder } from '#lib/testing/test-folder';
import { takeStep } from '#lib/use-cases/cases/take-step';

const test = testCouncil();
const folder = testFolder();

type Command = 'audit-verify' | 'projections-rebuild' | 'packs-simulate' | 'case-erase';

/** A command as npm runs it, on this council's database. */
function run(command: Command, ...args: readonly string[]) {
  const env = { ...process.env, DATABASE_URL: test.url, DATA_DIR: folder, NODE_NO_WARNINGS: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, said: stdout + stderr };
}

const sql = (statement: string) => test.database.pool.query(statement);
let reference: Reference;

beforeAll(async () => {
  reference = await givenLogged(test.as('agent'), { form: 'complaint' });
  const note = { step: 'add-note', text: 'Rang the crew.' };
  succeed(await takeStep(test.as('s.lark'), { reference, command: note }));
});

describe('npm run audit:verify', () => {
  it('ends with 0 while the record is whole, and with 1 and the case’s reference when words are missing', async () => {
    expect(run('audit-verify')).toEqual({
      status: 0,
      said: expect.stringContaining('The record is whole: 1 cases, 2 events'),
    });
    await sql('create table kept_words as select * from event_text');
    await sql('delete from event_text');
    expect(run('audit-verify')).toEqual({
      status: 1,
      said: expect.stringContaining(`${referenceInUrl(reference)}: the words of event 2 are missing`),
    });
    await sql('insert into event_text select * from kept_words');
    await sql('drop table kept_words');
    expect(run('audit-verify').status).toBe(0);
  });
});

describe('npm run projections:rebuild', () => {
  it('says which rows differ, ending with 1 when only asked; puts them right; and then none does', async () => {
    expect(run('projections-rebuild', '--check').status).toBe(0);
    await sql(`update "case" set due_on = due_on + 5, closes_on = '2026-01-01'`);
    expect(run('projections-rebuild', '--check')).toEqual({
      status: 1,
      said: expect.stringMatching(/1 of 1 rows differ: .*dueOn in 1/),
    });
    expect(run('projections-rebuild')).toEqual({
      status: 0,
      said: expect.stringContaining('1 of 1 rows differed and were rebuilt'),
    });
    expect(run('projections-rebuild', '--check').status).toBe(0);
  });
});

describe('npm run packs:simulate', () => {
  it('says how many open cases would change, and names the packs when there is none of that name', () => {
    expect(run('packs-simulate', 'complaint/lgsco-2024')).toEqual({
      status: 0,
      said: expect.stringContaining('0 of 1 open cases would change under complaint/lgsco-2024.'),
    });
    expect(run('packs-simulate', 'complaint/next')).toEqual({
      status: 2,
      said: expect.stringContaining('complaint/lgsco-2024'),
    });
  });
});

describe('npm run case:erase', () => {
  it('erases nothing of a case that is open, or without a reason', () => {
    expect(run('case-erase', reference, '--why', 'Kept for six years.')).toEqual({
      status: 1,
      said: expect.stringContaining('It is not closed'),
    });
    expect(run('case-erase', reference)).toEqual({ status: 1, said: expect.stringContaining('Say why') });
    expect(run('audit-verify').status).toBe(0);
  });
});
