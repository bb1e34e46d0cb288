import { z } from 'zod';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { TOLD_BY } from '#lib/domain/cases/event';

const text = z
  .string()
  .max(LONGEST_TEXT * 2)
  .transform((typed) => typed.replaceAll('\r\n', '\n').replaceAll('\0', ''));
const file = z.object({ name: z.string().max(1000), content: z.instanceof(Uint8Array) });

/** What an officer posts for each step, before the case is looked at. */
export const stepInput = z.discriminatedUnion('step', [
  z.object({ step: z.literal('acknowledge'), message: text }),
  z.object({ step: z.literal('allocate'), to: z.string().max(64), teamId: z.string().max(64).default('') }),
  z.object({ step: z.literal('add-note'), text }),
  z.object({
    step: z.literal('send-answer'),
    text,
    outcome: z.string().max(64),
    files: z.array(file).max(10).default([]),
  }),
  z.object({
    step: z.literal('record-told'),
    by: z.enum(TOLD_BY, { error: 'Choose how the resident was told.' }),
    note: text.default(''),
  }),
  z.object({ step: z.literal('close') }),
  z.object({
    step: z.literal('publish'),
    title: z.string().max(200, 'Keep the title to 200 characters.'),
    request: text,
    response: text,
    checked: z.boolean().default(false),
  }),
  z.object({ step: z.literal('withdraw-publication'), why: text }),
]);

export type StepInput = z.output<typeof stepInput>;
