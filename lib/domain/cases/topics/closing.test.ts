import { describe, expect, it } from 'vitest';
import type { EventData } from '#lib/domain/cases/event';
import { refuseErasure } from '#lib/domain/cases/topics/closing';
import { givenCase, receipt } from '#lib/testing/given-case';

const answered: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };
const open = givenCase(receipt('complaint'), answered);
const closed = givenCase(receipt('complaint'), answered, { type: 'case-closed' });

describe('what people wrote', () => {
  it('may be erased once every stage of the matter is closed', () => {
    expect(refuseErasure([closed, closed])).toBeNull();
    expect(refuseErasure([closed, open])).toMatchObject({ reason: 'not-now' });
  });

  it('leaves the case as it stands', () => {
    const erased = givenCase(
      receipt('complaint'),
      answered,
      { type: 'case-closed' },
      { type: 'case-erased' },
    );
    expect({ ...erased, sequence: closed.sequence }).toEqual(closed);
  });
});
