import { describe, expect, it } from 'vitest';
import { isRecorded, isText, MAIL_TEMPLATES, TEXT_BESIDE } from '#lib/domain/cases/mail-template';

describe('a message', () => {
  it('goes by text beside an email that brings news to wait for', () => {
    expect(TEXT_BESIDE).toEqual({
      received: 'received-text',
      asked: 'asked-text',
      'lapse-warning': 'warning-text',
      extended: 'extended-text',
      answer: 'answer-text',
      ended: 'ended-text',
      reopened: 'reopened-text',
      'next-stage': 'next-stage-text',
      'contact-changed': 'changed-text',
      'contact-moved': 'moved-text',
    });
    expect(Object.values(TEXT_BESIDE).every(isText)).toBe(true);
    expect(MAIL_TEMPLATES.some(isText)).toBe(false);
  });

  it('to the resident is on record, and no other', () => {
    expect(MAIL_TEMPLATES.filter((template) => !isRecorded(template))).toEqual([
      'tracking-link',
      'reminder',
      'colleague',
    ]);
    expect(Object.values(TEXT_BESIDE).every(isRecorded)).toBe(true);
  });
});
