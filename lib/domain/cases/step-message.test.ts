import { describe, expect, it } from 'vitest';
import type { Case } from '#lib/domain/cases/case';
import { messageOf, naming } from '#lib/domain/cases/step-message';
import type { ProcessId } from '#lib/domain/processes/process-id';

const asked = (process: ProcessId, byMember = false): Pick<Case, 'memberCopy' | 'process'> => ({
  process,
  memberCopy: byMember ? { withAnswer: true, on: null } : null,
});

describe('whom a step tells', () => {
  it('is the resident, or the member who asks for them where the message is for the member', () => {
    const words = 'Tells {whom}.';
    expect(naming(words, 'acknowledge', asked('member-enquiry', true))).toBe('Tells the member.');
    expect(naming(words, 'send-answer', asked('member-enquiry', true))).toBe('Tells the resident.');
    expect(naming(words, 'acknowledge', asked('member-enquiry'))).toBe('Tells the resident.');
    expect(naming(words, 'acknowledge', asked('complaint', true))).toBe('Tells the resident.');
    expect(naming(words, 'acknowledge', null)).toBe('Tells the resident.');
  });

  it('is nobody outside where a step sends nothing', () => {
    expect(messageOf('add-note')).toBeNull();
    expect(naming('The note is saved.', 'add-note', asked('member-enquiry', true))).toBe(
      'The note is saved.',
    );
  });
});
