import { describe, expect, it } from 'vitest';
import { checkForm } from '#lib/domain/forms/check-form';
import { complaintForm } from '#lib/domain/forms/complaint-form';
import { askedAloud, filesGiven, filesPage, filesQuestionOf } from '#lib/domain/forms/files-question';
import { sources } from '#lib/domain/forms/forms-under-test';
import { readBack } from '#lib/domain/forms/read-back';
import { readPage } from '#lib/domain/forms/read-page';

const words = { options: sources.options, locale: 'en' };
const read = (raw: Readonly<Record<string, string | string[]>>) =>
  readPage(filesPage, raw, { ...sources, answers: {} });

describe('the question for files', () => {
  it('may be left empty, and keeps the names of what was given', () => {
    expect(read({})).toEqual({ ok: true, answers: { files: [] } });
    expect(read({ files: ['bin.jpg', '', 'llŷn\0.pdf'] })).toEqual({
      ok: true,
      answers: { files: ['bin.jpg', 'llŷn.pdf'] },
    });
  });

  it('can be one that must be answered', () => {
    const [question] = filesPage.questions;
    if (question?.kind !== 'files') throw new Error('The page asks for no files.');
    const { optional: _, ...required } = question;
    const page = { ...filesPage, questions: [required] };
    expect(readPage(page, {}, { ...sources, answers: {} })).toMatchObject({
      ok: false,
      problems: [{ field: 'files', message: 'Add a photo or a document.' }],
    });
  });

  it('is read back as the names, a line each', () => {
    const rows = readBack(complaintForm, { files: ['bin.jpg', 'letter.pdf'] }, words).flatMap(
      (each) => each.rows,
    );
    expect(rows.find(({ question }) => question === 'files')).toMatchObject({
      label: 'Photos and documents',
      value: 'bin.jpg\nletter.pdf',
      provided: true,
    });
  });

  it('counts when files were given for it', () => {
    expect(filesGiven(complaintForm, { files: ['bin.jpg'] })).toEqual(['files']);
    expect(filesGiven(complaintForm, { files: [] })).toEqual([]);
    expect(filesGiven(complaintForm, {})).toEqual([]);
  });

  it('is left out of what is asked on the telephone', () => {
    expect(complaintForm.pages.some((page) => filesQuestionOf(page) !== null)).toBe(true);
    expect(askedAloud(complaintForm).pages.some((page) => filesQuestionOf(page) !== null)).toBe(false);
  });

  it('stands alone on its page', () => {
    const [other, files] = [complaintForm.pages.find(({ id }) => id === 'put-right'), filesPage];
    const shared = { ...files, questions: [...files.questions, ...(other?.questions ?? [])] };
    const pages = complaintForm.pages.filter(({ id }) => id !== 'put-right');
    const form = { ...complaintForm, pages: pages.map((page) => (page.id === 'files' ? shared : page)) };
    expect(checkForm(form)).toContain('Form complaint: page files: files share it with another question');
  });
});
