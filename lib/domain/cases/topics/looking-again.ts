import { nextStageOf } from '#lib/domain/cases/next-stage';
import { done, refuse } from '#lib/domain/cases/refusal';
import { always, type Steps, withText } from '#lib/domain/cases/topic';
import { goingOnIn, needsCertainty } from '#lib/domain/cases/topics/merging';
import { isOutside } from '#lib/domain/processes/registry';

/**
 * Somebody asks for another look at an answer without its case: an officer names that case, which goes to its next stage as
 * from the day they asked, and the request ends in that stage. Nobody has to say why, nor to know a reference (LGSCO and
 * Housing Ombudsman Complaint Handling Codes 2024; section 45 Code of Practice, part 5).
 */
export const lookingAgain = {
  steps: {
    'name-earlier-case': {
      name: 'Name the earlier case',
      isPressing: always,
      decide: (_request, { earlier, goesOn, message, ...said }) => {
        const next = nextStageOf(earlier);
        if (next === null || isOutside(next)) return refuse('wrong-input', NOBODY_OF_OURS, 'earlier');
        const { restricted } = earlier;
        const into = { into: goesOn.next, samePerson: true, restricted, looksAgain: true } as const;
        return (
          needsCertainty(said) ??
          withText(message, 'message', () => done(goingOnIn(into, { why: said.why, message })))
        );
      },
    },
  },
} as const satisfies { steps: Pick<Steps, 'name-earlier-case'> };

const NOBODY_OF_OURS =
  'Nobody of ours looks again at an answer of that kind or stage. Treat this as a complaint, or answer it and say who can look: the Ombudsman or the Commissioner, for example.';
