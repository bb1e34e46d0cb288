import { describe, expect, it } from 'vitest';
import {
  isRecorded,
  isText,
  MAIL_TEMPLATES,
  TELLS_THE_END,
  TEXT_BESIDE,
  TO_COLLEAGUES,
  textBeside,
} from '#lib/domain/cases/mail-template';

const texts = Object.values(TEXT_BESIDE);

describe('a message', () => {
  it('goes by text beside one email, which brings the resident news', () => {
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.every(isText)).toBe(true);
    expect(MAIL_TEMPLATES.some(isText)).toBe(false);
    expect(textBeside('answer')).toBe('answer-text');
    for (const colleagues of MAIL_TEMPLATES.filter((mail) => TO_COLLEAGUES.includes(mail)))
      expect(textBeside(colleagues)).toBeNull();
  });

  it('to the resident is on record, and no other', () => {
    expect(MAIL_TEMPLATES.filter((template) => !isRecorded(template))).toEqual([
      'tracking-link',
      'follow-link',
      'followed',
      'reminder',
      'colleague',
    ]);
    expect([...texts, ...TELLS_THE_END].every(isRecorded)).toBe(true);
  });
});
