import { describe, expect, it } from 'vitest';
import { type AnsweredStage, stageWords } from '#lib/messages/stage-words';

const two = { locale: 'en', process: 'complaint', pack: 'complaint/lgsco-2024', follows: null } as const;
const three = { ...two, pack: 'complaint/three-stages' } as const;
const care = { ...two, process: 'adult-social-care', pack: 'adult-social-care/2009' } as const;
const asked = { ...two, process: 'foi', pack: 'foi/2000' } as const;

describe('an answer to a complaint says which stage it is of', () => {
  it.each<[string, AnsweredStage, string]>([
    ['first of two', { ...two, stage: 'first', next: 'stage-2' }, 'This is our answer at stage 1.'],
    [
      'after something else',
      { ...two, stage: 'first', next: 'stage-2', follows: '7KM 4RT 9PG' },
      'This is our answer at stage 1. It follows 7KM 4RT 9PG.',
    ],
    [
      'not taken, and so the last of ours',
      { ...two, stage: 'first', next: 'ombudsman' },
      'This is our final answer, at stage 1.',
    ],
    [
      'last of two',
      { ...two, stage: 'stage-2', next: 'ombudsman', follows: '7KM 4RT 9PG' },
      'This is our final answer, at stage 2. It follows 7KM 4RT 9PG.',
    ],
    ['second of three', { ...three, stage: 'stage-2', next: 'stage-3' }, 'This is our answer at stage 2.'],
    [
      'last of three, in Welsh',
      { ...three, locale: 'cy', stage: 'stage-3', next: 'ombudsman', follows: '7KM 4RT 9PG' },
      'Dyma ein hateb terfynol, ar gam 3. Mae’n dilyn 7KM 4RT 9PG.',
    ],
  ])('%s', (_, answered, words) => {
    expect(stageWords(answered)).toBe(words);
  });

  it.each<[string, AnsweredStage]>([
    ['where we answer once', { ...care, stage: 'first', next: 'ombudsman' }],
    ['to the Ombudsman', { ...two, stage: 'ombudsman', next: null }],
    ['of no complaint', { ...asked, stage: 'first', next: 'review' }],
  ])('but not %s', (_, answered) => {
    expect(stageWords(answered)).toBeNull();
  });
});
