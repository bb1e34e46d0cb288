import { expect } from 'vitest';
import type { Case } from '#lib/domain/cases/case';
import type { Refusal } from '#lib/domain/cases/refusal';
import type { StepId } from '#lib/domain/processes/step-rule';
import { findCase } from '#lib/use-cases/cases/find-case';
import { takeStep } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';
import { readPublication } from '#lib/use-cases/disclosure/find-publications';
import type { StaffContext } from '#lib/web/session';
import { postedStep } from '#lib/web/step-form';
import type { StepField } from '../step-fields';
import { singleFields } from './good-fields';

/** A step's form on a case as it stands, for somebody who is offered it, and how it is filled in well. */
export type FilledStep = {
  context: StaffContext;
  matter: Case;
  step: StepId;
  fields: readonly StepField[];
  good: Readonly<Record<string, string>>;
};

/** What it is tried with, what of it is to be kept, and who may read that. */
export type Trial = FilledStep & {
  what: string;
  hostile: { text: string; lines: string };
  reader: (after: Case) => Context;
};

/**
 * The text in every field but those that are settled; whatever a refusal names is settled next, in every row, until the step is done.
 * Everything is undone again. False when it cannot be done now, however it is filled in.
 */
export async function isTaken(trial: Trial, settled: ReadonlySet<string> = new Set()): Promise<boolean> {
  const { context } = trial;
  const { client } = context.database;
  await client.$executeRaw`savepoint trial`;
  const result = await takeStep(context, postedStep(filledIn(trial, settled), context.actor.id));
  if (result.ok) await isKept(trial, settled, result.value);
  await client.$executeRaw`rollback to savepoint trial`;
  if (result.ok) return true;
  const next = settledNext(trial, settled, result);
  return next.length > 0 && isTaken(trial, new Set([...settled, ...next]));
}

function filledIn({ fields, good, step, hostile: { text }, matter }: Trial, settled: ReadonlySet<string>) {
  const file = { name: `${text}.txt`, content: new TextEncoder().encode(text) };
  const files = fields.flatMap(({ kind, name }) => (kind === 'files' && !settled.has(name) ? file : []));
  const typed = Object.entries(good).map(([name, value]) => [name, settled.has(name) ? value : text]);
  return { fields: { ...Object.fromEntries(typed), ...said(step, matter) }, files };
}

/** What a step's form says by itself: on which case it is, as that stood. */
export function said(
  step: StepId,
  { reference, sequence }: Case,
): Record<'step' | 'reference' | 'seen', string> {
  return { step, reference, seen: String(sequence) };
}

const SENTENCE = /^[A-Z“].*[.”]$/s;

function settledNext(
  { fields, what, step }: Trial,
  settled: ReadonlySet<string>,
  { field, message, reason }: Refusal,
): readonly string[] {
  const about = `${what} in ${step}: ${field}: ${message}`;
  expect(message, about).toMatch(SENTENCE);
  // What the page says by itself is not for an officer to put right.
  const hidden = namesOf(fields, 'hidden');
  const isAtField = field !== undefined && !hidden.includes(field);
  const alike = singleFields(fields).flatMap(({ name }) => (rowless(name) === rowless(field) ? name : []));
  if (isAtField) expect(alike, about).toContain(field);
  // Filled in well and refused again, it does not go with what is folded away.
  const left = [isAtField ? alike : hidden, namesOf(fields, 'group')]
    .map((names) => names.filter((name) => !settled.has(name)))
    .find(({ length }) => length > 0);
  expect(left !== undefined || reason === 'not-now', about).toBe(true);
  return left ?? [];
}

// The fields of numbered rows are alike: exemption-2 is to exemption-1 as why-2 to why-1.
function rowless(name: string | undefined): string | undefined {
  return name?.replace(/-\d+$/, '');
}

function namesOf(fields: readonly StepField[], kind: StepField['kind']): string[] {
  return singleFields(fields.filter((field) => field.kind === kind)).map(({ name }) => name);
}

// What was written stands in what happened or was published, cleaned.
async function isKept(
  { matter, what, step, fields, reader, hostile: { lines } }: Trial,
  settled: ReadonlySet<string>,
  after: Case,
): Promise<void> {
  if (lines === '') return;
  const context = reader(after);
  const shown = await findCase(context, matter.reference);
  const happened = shown?.events.filter(({ sequence }) => sequence > matter.sequence) ?? [];
  const published = after.publishedAs === null ? null : await readPublication(context, after.publishedAs);
  const said = JSON.stringify([happened.map(({ text }) => text), published]);
  const found = said.split(JSON.stringify(lines).slice(1, -1)).length - 1;
  const words = singleFields(fields).filter(({ kind, name }) => kind === 'words' && !settled.has(name));
  expect(found, `${what} in ${step}`).toBeGreaterThanOrEqual(words.length);
}
