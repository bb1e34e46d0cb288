import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { AcknowledgementFacts, LetterFacts, ReceiptFacts } from '#lib/documents/document-facts';
import { Letter } from '#lib/documents/letter.tsx';
import { printAcknowledgement, printLetter, printReceipt } from '#lib/documents/print';
import { Receipt } from '#lib/documents/receipt.tsx';
import { DocumentTooLong, MOST_CHARACTERS, MOST_LINE_BREAKS, renderPdf } from '#lib/documents/render-pdf';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Exemption } from '#lib/domain/information/exemption';
import { EXEMPTIONS } from '#lib/domain/information/exemptions';
import { processIds } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import { accessCodeFromBytes } from '#lib/domain/references/access-code';
import { makeReference, toReference } from '#lib/domain/references/reference';
import { aberwyn } from '#lib/testing/aberwyn';
import { pagesOf, streamsOf } from '#lib/testing/pdf';

const common = {
  council: aberwyn,
  locale: 'en',
  origin: 'https://requests.council.example',
  reference: makeReference(() => 7),
  process: 'complaint',
  serviceName: 'Rubbish and recycling',
  receivedOn: plainDate('2026-11-20'),
  largePrint: false,
} as const;

const row = (question: string, value: string) => ({
  page: question,
  question,
  label: `About ${question}`,
  value,
  provided: value !== '',
});

const receipt: ReceiptFacts = {
  ...common,
  accessCode: accessCodeFromBytes(Buffer.from('0123456789abcdef')),
  acknowledgeBy: plainDate('2026-11-27'),
  answerBy: plainDate('2026-12-04'),
  sections: [
    { heading: 'Your complaint', rows: [row('what', 'The bins were missed. '.repeat(60)), row('when', '')] },
    { heading: 'How we reach you', rows: [row('name', 'Siân O’Neill'), row('address', '1 Stryd\nAberŵyn')] },
  ],
  files: ['photo.jpg', 'photo.jpg'],
};

const acknowledgement: AcknowledgementFacts = {
  ...receipt,
  personName: 'Siân O’Neill',
  addressLines: ['12 Harbour Street', 'Aberŵyn', 'ZZ1 2BB'],
};

const letter: LetterFacts = {
  ...common,
  pack: 'complaint/lgsco-2024',
  stage: 'first',
  follows: null,
  next: 'stage-2',
  subject: 'Missed bin collections',
  personName: 'Siân O’Neill',
  addressLines: ['12 Harbour Street', 'Aberŵyn', 'ZZ1 2BB'],
  writtenOn: plainDate('2026-12-03'),
  text: 'We looked at the records.\n\nWe are sorry.',
  outcome: 'partly-upheld',
  files: ['timetable.pdf'],
  points: [{ id: 1, finding: 'upheld', point: 'It was missed.' }],
  withheld: {
    exemptions: EXEMPTIONS.eir.slice(7, 9).map((exemption, index) => ({
      exemption,
      neither: index === 0,
      untold: false,
      emissions: index === 0,
      why: 'It would put somebody in danger.',
      interests: [{ side: 'balance', words: 'The danger is real.' }],
    })),
    narrowing: 'Ask for one year.',
    countedWith: [
      {
        id: 'case-9',
        reference: toReference('222222222'),
        receivedOn: plainDate('2026-11-02'),
        samePerson: true,
      },
    ],
    estimate: { hours: [{ activity: 'locate', hours: 20 }], hourly: 25, limit: 450 },
    advice: { words: 'Ask the water company.', agreed: false },
  },
  promises: [
    { id: 2, words: 'We will mend it.', by: 'council', dueOn: plainDate('2026-12-11'), amount: 5000 },
  ],
  partnerName: null,
  goOnBy: null,
  signatory: { name: 'Ifan Prys', team: 'Waste team' },
};

const unexplained = (exemption: Exemption) => ({
  exemption,
  neither: false,
  untold: false,
  emissions: false,
  why: null,
  interests: [{ side: 'balance', words: null }] as const,
});

/** The code points that the document's fonts carry, as ToUnicode tables name them: '0175' for ŵ. */
const lettersOf = (pdf: Buffer): string =>
  streamsOf(pdf)
    .filter((text) => text.includes('beginbfrange') || text.includes('beginbfchar'))
    .join('\n')
    .toLowerCase();

// The sizes that its text is set in, in points.
const sizesIn = (pdf: Buffer): number[] =>
  streamsOf(pdf).flatMap((text) => [...text.matchAll(/ ([\d.]+) Tf/g)].map(([, size]) => Number(size)));

describe('the documents', () => {
  it.each([
    ['receipt', () => printReceipt(receipt)],
    ['acknowledgement', () => printAcknowledgement(acknowledgement)],
    ['letter', () => printLetter(letter)],
  ] as const)('makes a %s that is a PDF of one to three pages', async (_, print) => {
    const pdf = await print();
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(pdf.subarray(-6).toString('latin1')).toContain('%%EOF');
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(1);
    expect(pagesOf(pdf)).toBeLessThanOrEqual(3);
  });

  it('are in large print for those who need it: nothing is smaller than 16 point', async () => {
    const largePrint = true;
    // Asked for at once, each is in its own print.
    const printed = await Promise.all([
      Promise.all([printReceipt({ ...receipt, largePrint }), printReceipt(receipt)]),
      Promise.all([
        printAcknowledgement({ ...acknowledgement, largePrint }),
        printAcknowledgement(acknowledgement),
      ]),
      Promise.all([printLetter({ ...letter, largePrint }), printLetter(letter)]),
    ]);
    for (const [large, ordinary] of printed) {
      expect(Math.min(...sizesIn(large))).toBe(16);
      expect(Math.min(...sizesIn(ordinary))).toBeLessThan(12);
    }
  });

  it.each(processIds)('has words for every document of a %s', async (process) => {
    const pack = PROCESSES[process].packs.at(-1)?.id ?? '';
    const ended = { ...letter, process, pack, outcome: null };
    await expect(printLetter(ended)).resolves.toBeInstanceOf(Buffer);
    await expect(printReceipt({ ...receipt, process })).resolves.toBeInstanceOf(Buffer);
  });

  it('does without what is not known', async () => {
    const bare = { accessCode: null, acknowledgeBy: null, answerBy: null, sections: [], files: [] };
    const nobody = { personName: null, addressLines: [] };
    await expect(printReceipt({ ...receipt, ...bare })).resolves.toBeInstanceOf(Buffer);
    await expect(printAcknowledgement({ ...acknowledgement, ...bare, ...nobody })).resolves.toBeInstanceOf(
      Buffer,
    );
    const unsigned = {
      ...letter,
      ...nobody,
      text: '',
      files: [],
      promises: [],
      withheld: {
        exemptions: EXEMPTIONS.dpa.slice(0, 1).map(unexplained),
        narrowing: null,
        countedWith: [],
        estimate: null,
        advice: null,
      },
      points: [{ id: 1, finding: 'withdrawn', point: null }] as const,
      signatory: { name: null, team: 'Waste team' },
    };
    await expect(printLetter(unsigned)).resolves.toBeInstanceOf(Buffer);
  });

  it('says in a letter which stage of a complaint it answers, and what it follows', () => {
    const facts = { ...letter, stage: 'stage-2', next: 'ombudsman', follows: '3MB 7XK 9PQ' } as const;
    expect(renderToStaticMarkup(createElement(Letter, { facts, lost: false }))).toContain(
      'This is our final answer, at stage 2. It follows 3MB 7XK 9PQ.',
    );
  });

  it('names its title, its author and its language', async () => {
    const pdf = (await printLetter(letter)).toString('latin1');
    expect(pdf).toMatch(/\/Lang \(en-GB\)/);
    expect(pdf).toMatch(/\/Title \d+ 0 R/);
    expect(pdf).toMatch(/\n\(Letter [A-Z0-9 ]{11}\)/);
    expect(pdf).toContain('/Author');
  });

  it('prints Welsh, Greek and Cyrillic letters', async () => {
    const letters = lettersOf(await printLetter({ ...letter, text: 'ŵ ŷ Ŵ Ŷ Ω Ж' }));
    for (const code of ['0175', '0177', '0174', '0176', '03a9', '0416']) expect(letters).toContain(code);
  });

  it('refuses what is no reference or no access code', async () => {
    await expect(printLetter({ ...letter, reference: 'ABC' })).rejects.toThrow(RangeError);
    await expect(printReceipt({ ...receipt, accessCode: 'ABC' })).rejects.toThrow(RangeError);
  });
});

describe('a long document', () => {
  it.each([
    ['a word of 20,000 letters', 'x'.repeat(20_000)],
    ['almost as many characters as may be, in one word', 'x'.repeat(MOST_CHARACTERS - 2_000)],
    ['almost as many characters as may be, in one paragraph', 'word of mouth. '.repeat(7_800)],
    ['almost as many line breaks as may be', 'a\n\n'.repeat(MOST_LINE_BREAKS / 2 - 20)],
    ['many paragraphs', 'A paragraph of words that says something quite plain.\n\n'.repeat(1_900)],
  ])('is printed to its end with %s', { timeout: 60_000 }, async (_, text) => {
    const pdf = await printLetter({ ...letter, text });
    expect(pagesOf(pdf)).toBeGreaterThan(5);
  });

  it('is refused with both numbers when it has too many characters', async () => {
    const print = printLetter({ ...letter, text: 'secret '.repeat(20_000) });
    await expect(print).rejects.toThrow(DocumentTooLong);
    await expect(print).rejects.toThrow(/14\d{4} characters; at most 120000/);
    await expect(print).rejects.not.toThrow(/secret/);
  });

  it('is refused when it has too many lines', async () => {
    const print = printLetter({ ...letter, text: 'a\n'.repeat(MOST_LINE_BREAKS + 1) });
    await expect(print).rejects.toThrow(/line breaks; at most 4000/);
  });
});

describe('renderPdf', () => {
  it('finishes everything that is asked of it at once, and goes on after a failure', async () => {
    const failing = printLetter({ ...letter, reference: 'ABC' }).catch(() => 'failed');
    const all = await Promise.all([failing, ...Array.from({ length: 6 }, () => printLetter(letter))]);
    expect(all[0]).toBe('failed');
    expect(all.slice(1).every((pdf) => Buffer.isBuffer(pdf))).toBe(true);
  });

  it('takes any document element', async () => {
    const pdf = await renderPdf(createElement(Receipt, { facts: receipt, lost: true }));
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(1);
  });
});
