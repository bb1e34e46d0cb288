import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesNamedIn, mailedFiles, unfold } from '#lib/domain/cases/mailed-letter';

describe('the files of a letter', () => {
  it('are those of the email it came in', () => {
    const attachmentIds = ['a'];
    expect(mailedFiles({ type: 'resident-wrote', byEmail: { attachmentIds } })).toBe(attachmentIds);
    expect(mailedFiles({ type: 'stranger-wrote', attachmentIds })).toBe(attachmentIds);
    expect(mailedFiles({ type: 'resident-wrote' })).toBeNull();
    expect(mailedFiles({ type: 'answer-sent', outcome: 'upheld', attachmentIds })).toBeNull();
  });

  it('are those sent with it, whichever way it came', () => {
    const attachmentIds = ['a'];
    expect(filesNamedIn({ type: 'resident-wrote', attachmentIds })).toBe(attachmentIds);
    expect(filesNamedIn({ type: 'reply-received', to: 'clarification', attachmentIds })).toBe(attachmentIds);
    expect(filesNamedIn({ type: 'resident-wrote', byEmail: { attachmentIds } })).toBe(attachmentIds);
    expect(filesNamedIn({ type: 'stranger-wrote', attachmentIds })).toBe(attachmentIds);
    expect(filesNamedIn({ type: 'resident-wrote' })).toEqual([]);
    expect(filesNamedIn({ type: 'answer-sent', outcome: 'upheld', attachmentIds })).toBe(attachmentIds);
    expect(filesNamedIn({ type: 'council-wrote', attachmentIds })).toBe(attachmentIds);
    expect(filesNamedIn({ type: 'case-closed' })).toEqual([]);
  });
});

describe('the earlier mail below a letter', () => {
  it.each([
    [
      'a reply of most programs',
      'On Wed, 11 Feb 2026 at 10:00, The council <a@b.example> wrote:\n> Dear Sunita',
    ],
    ['one in Welsh', 'Ar Mer, 11 Chwef 2026, ysgrifennodd Y cyngor:\n> Annwyl Sunita'],
    ['one of Outlook', 'From: The council\nSent: 11 February 2026\nSubject: Your complaint\n\nDear Sunita'],
    ['one with a line of its own', '-----Original Message-----\nDear Sunita'],
    ['bare quoted lines', '> Dear Sunita\n>\n> We have it.'],
  ])('is folded: %s', (_what, quoted) => {
    expect(unfold(`It is still there.\n\nSunita\n\n${quoted}\n`)).toEqual({
      own: 'It is still there.\n\nSunita',
      quoted,
    });
  });

  it.each([
    'It is still there.',
    'From: the bridge\nto the mill it is dark.',
    'On Monday nobody wrote: nothing came.',
    '> You asked which street.\nMill Lane.\n> And when?\nOn Monday.',
    'See below.\n> Which street?\nMill Lane.',
    '',
  ])('is not guessed at: %j', (text) => {
    expect(unfold(text)).toEqual({ own: text, quoted: '' });
  });

  it('takes no word away', () => {
    const line = fc.constantFrom(
      '> a',
      'On 1 May 2026 the council wrote:',
      'From: a',
      'Sent: b',
      'words',
      '',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { own, quoted } = unfold(lines.join('\n'));
        const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
        expect([...words(own), ...words(quoted)]).toEqual(words(lines.join('\n')));
      }),
    );
  });
});
