import { z } from 'zod';
import { CARE_FLAGS, URGENCIES } from '#lib/domain/cases/assessment';
import { MEMBER_GETS } from '#lib/domain/cases/command';
import { CONSENTS } from '#lib/domain/cases/consent';
import { CHANNELS, TOLD_BY } from '#lib/domain/cases/event';
import { IDENTITY_DOUBTS } from '#lib/domain/cases/identity-doubt';
import { HANDLINGS, SOLVED } from '#lib/domain/cases/rating';
import { LANGUAGES } from '#lib/domain/council/language';
import { STAGE_IDS } from '#lib/domain/processes/process';
import { processIds } from '#lib/domain/processes/process-id';
import { RECORDED_FACTS } from '#lib/domain/processes/recorded-fact';
import { PROMISED_BY, REMEDY_KINDS } from '#lib/domain/remedies/remedy';
import { CONTACT_INPUTS } from '#lib/use-cases/cases/contact-limit-input';
import {
  answer,
  CLOCK_TIME,
  chosen,
  date,
  files,
  line,
  number,
  pounds,
  text,
  undertaking,
} from '#lib/use-cases/cases/step-fields-input';

/** What an officer posts for each step, before the case is looked at. */
export const stepInput = z.discriminatedUnion(
  'step',
  [
    z.object({ step: z.literal('acknowledge'), message: text }),
    z.object({
      step: z.literal('assess'),
      urgency: z.enum(URGENCIES, { error: 'Choose how urgent it is.' }),
      flags: z.array(z.enum(CARE_FLAGS)).default([]),
      note: text.default(''),
    }),
    z.object({ step: z.literal('allocate'), to: chosen, teamId: chosen.default('') }),
    z.object({
      step: z.literal('recategorise'),
      process: z.enum(processIds, { error: 'Choose what kind of case it is.' }),
      why: text,
      message: text,
    }),
    z.object({ step: z.literal('move-service'), service: chosen, why: text }),
    z.object({ step: z.literal('correct-received'), receivedOn: date, why: text }),
    z.object({
      step: z.literal('choose-language'),
      language: z.enum(LANGUAGES, { error: 'Choose the language.' }),
    }),
    z.object({
      step: z.literal('record-consent'),
      consent: z.enum(CONSENTS, {
        error: 'Choose whether they agreed, or the law lets somebody act for them.',
      }),
      text,
    }),
    z.object({ step: z.literal('accept') }),
    z.object({ step: z.literal('return-allocation'), why: text }),
    z.object({ step: z.literal('add-note'), text }),
    z.object({ step: z.literal('set-letter-aside'), why: text }),
    ...CONTACT_INPUTS,
    z.object({
      step: z.enum(['write-to-resident', 'ask-clarification', 'ask-fee', 'ask-authority']),
      message: text,
      files,
    }),
    z.object({
      step: z.literal('ask-identity'),
      doubt: z.enum(IDENTITY_DOUBTS, { error: 'Choose why you doubt who they are.' }),
      message: text,
      files,
    }),
    z.object({ step: z.literal('record-reply'), receivedOn: date, text: text.default('') }),
    z.object({
      step: z.literal('record-fact'),
      fact: z.enum(RECORDED_FACTS, { error: 'Choose what has happened.' }),
      names: text.default(''),
      why: text.default(''),
      happenedOn: date,
      happenedTime: z
        .string()
        .default('')
        .transform((typed) => typed.trim())
        .refine((typed) => typed === '' || CLOCK_TIME.test(typed), { error: 'Enter the time as 14:05.' }),
    }),
    z.object({
      step: z.literal('extend'),
      until: date.default(null),
      reason: chosen.default(''),
      exemption: chosen.default(''),
      beyond: z.boolean().default(false),
      message: text,
    }),
    z.object({ step: z.literal('withdraw-extension'), message: text }),
    z.object({ step: z.literal('explain-delay'), until: date, message: text }),
    z.object({
      step: z.literal('ask-contribution'),
      service: chosen,
      person: line.default(''),
      dueOn: date,
      beyond: z.boolean().default(false),
      question: text,
    }),
    z.object({ step: z.literal('give-contribution'), contribution: number, text, files }),
    z.object({ step: z.literal('take-back-contribution'), contribution: number, why: text.default('') }),
    z.object({ step: z.literal('save-draft'), ...answer }),
    z.object({ step: z.literal('submit-draft'), draft: number, approver: chosen.default('') }),
    z.object({ step: z.literal('approve-draft'), draft: number }),
    z.object({ step: z.literal('return-draft'), draft: number, why: text }),
    z.object({ step: z.literal('send-answer'), ...answer, asDrafted: z.boolean().default(false) }),
    z.object({ step: z.literal('answer-in-call'), outcome: chosen.default(''), text }),
    z.object({ step: z.literal('split'), subject: line, partsBefore: number, message: text }),
    z.object({
      step: z.literal('merge'),
      into: line,
      whose: z.enum(['same', 'another'], { error: 'Choose whose the other case is.' }),
      why: text.default(''),
      message: text,
    }),
    z.object({
      step: z.literal('aggregate'),
      ticked: z.array(line).default([]),
      others: line.default(''),
      why: text,
    }),
    z.object({
      step: z.literal('record-decision'),
      outcome: chosen.default(''),
      decidedOn: date,
      injustice: z.enum(['', 'yes', 'no'], { error: 'Choose whether it did an injustice.' }).default(''),
      publicReport: z.boolean().default(false),
      text,
      remedy: text.default(''),
      kind: z.enum(['', ...REMEDY_KINDS], { error: 'Choose what kind of promise it is.' }).default(''),
      by: z
        .enum(['', ...PROMISED_BY], { error: 'Choose who will do it.' })
        .default('')
        .transform((by) => (by === '' ? 'council' : by)),
      owner: chosen.default(''),
      dueOn: date.default(null),
      amount: pounds,
    }),
    z.object({
      step: z.literal('record-told'),
      by: z.enum(TOLD_BY, { error: 'Choose how the resident was told.' }),
      toldOn: date.optional(),
      note: text.default(''),
    }),
    z.object({
      step: z.literal('copy-to-member'),
      copy: z.enum(MEMBER_GETS, { error: 'Choose what the member gets.' }),
      message: text.default(''),
    }),
    z.object({
      step: z.literal('give-undertaking'),
      text,
      kind: z.enum(REMEDY_KINDS, { error: 'Choose what kind of promise it is.' }),
      by: z.enum(PROMISED_BY, { error: 'Choose who will do it.' }).default('council'),
      owner: chosen,
      dueOn: date,
      amount: pounds,
    }),
    z.object({
      step: z.literal('keep-undertaking'),
      undertaking,
      keptOn: date.optional(),
      text,
      evidence: text.default(''),
    }),
    z.object({ step: z.literal('change-undertaking'), undertaking, dueOn: date, text }),
    z.object({
      step: z.literal('reassign-undertaking'),
      undertaking,
      owner: chosen,
      why: text.default(''),
    }),
    z.object({ step: z.literal('give-up-undertaking'), undertaking, why: text, instead: text }),
    z.object({ step: z.enum(['withdraw', 'lapse', 'reopen']), message: text }),
    z.object({ step: z.literal('write-to-council'), text }),
    z.object({
      step: z.literal('next-stage'),
      stage: z.enum(STAGE_IDS, { error: 'Choose where they have gone.' }).nullable().default(null),
      askedOn: date,
      channel: z.enum(CHANNELS, { error: 'Choose how they asked.' }),
      text: text.default(''),
      why: text.default(''),
    }),
    z.object({
      step: z.literal('name-earlier-case'),
      earlier: line,
      why: text.default(''),
      message: text,
    }),
    z.object({
      step: z.literal('record-lesson'),
      text,
      change: text,
      by: z.enum(PROMISED_BY, { error: 'Choose who will do it.' }).default('council'),
      owner: chosen,
      dueOn: date,
    }),
    z.object({ step: z.literal('finish-lesson'), lesson: number, doneOn: date, text }),
    z.object({
      step: z.literal('publish-change'),
      said: text,
      did: text,
      checked: z.boolean().default(false),
    }),
    z.object({ step: z.literal('withdraw-change'), why: text }),
    z.object({
      step: z.literal('rate'),
      handling: z.string().pipe(z.enum(HANDLINGS, { error: 'Choose how we handled it.' })),
      solved: z.string().pipe(z.enum(SOLVED, { error: 'Choose whether it is solved.' })),
    }),
    z.object({ step: z.literal('close') }),
    z.object({ step: z.literal('investigate') }),
    z.object({
      step: z.literal('publish'),
      title: line,
      request: text,
      response: text,
      checked: z.boolean().default(false),
    }),
    z.object({ step: z.literal('withdraw-publication'), why: text }),
  ],
  { error: 'Choose what to do with the case.' },
);

/** The files among what was posted for a step; none where what was posted is no step of ours, which stepInput says. */
export function postedFiles(input: unknown): z.output<typeof files> {
  const posted = z.object({ command: stepInput }).safeParse(input);
  return posted.success && 'files' in posted.data.command ? posted.data.command.files : [];
}

/** As it is posted, and as it is read. */
export type PostedStep = z.input<typeof stepInput>;
export type StepInput = z.output<typeof stepInput>;
