import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { contactIn } from '#lib/domain/forms/begun';
import { answerTo } from '#lib/domain/forms/condition';
import {
  addressQuestion,
  contactBy,
  emailQuestion,
  needsDetailsQuestion,
  needsFacts,
  needsOptions,
  needsQuestion,
  personFacts,
  phoneQuestion,
  postcodeQuestion,
  replyByPhone,
  replyByPost,
  textsQuestion,
} from '#lib/domain/forms/contact-questions';
import { contactOf, type FiledContact } from '#lib/domain/forms/facts';
import { postedText } from '#lib/domain/forms/fields';
import type { Answers, Page, RawAnswers } from '#lib/domain/forms/form';
import { type PageRead, readPage } from '#lib/domain/forms/read-page';
import { settlePage } from '#lib/domain/forms/settle-page';

const { hint: _promisesCopy, ...emailNow } = emailQuestion;

/** How we reach somebody who has sent us something, and what they need of us: the form's own questions about it, on one page. */
export const reachPage: Page = {
  id: 'how-to-reach-you',
  title: contactBy.label,
  questions: [
    contactBy,
    emailNow,
    { ...phoneQuestion, requiredWhen: { question: contactBy.id, is: replyByPhone.value } },
    textsQuestion,
    postcodeQuestion,
    { ...addressQuestion, optional: true, requiredWhen: { question: contactBy.id, is: replyByPost.value } },
    needsQuestion,
    { ...needsDetailsQuestion, optional: true },
  ],
};

/** How somebody is reached, whether they want texts, and the adjustments they need: as values of the form's options, then their own words. */
export type Reach = FiledContact & { readonly wantsTexts: boolean; readonly needs: readonly string[] };

/** The adjustments that can be chosen from the list. */
export const LISTED_NEEDS: readonly string[] = needsOptions.map(({ value }) => value);

/** The fields of the page as they are reached now. */
export function reachAsPosted({ wantsTexts, needs, ...contact }: Reach): RawAnswers {
  return Object.fromEntries([
    ...contactIn(personFacts, contact),
    ['texts', wantsTexts ? 'yes' : ''],
    [needsFacts.chosen, needs.filter((need) => LISTED_NEEDS.includes(need))],
    [needsFacts.details, needs.filter((need) => !LISTED_NEEDS.includes(need)).join('\n')],
  ]);
}

// It asks nothing that comes from a list of the council's.
const NO_LISTS = { services: [], wards: [], categories: {}, map: false };

/**
 * The page, in its reader's language, settled by what was posted: the way they chose decides what must be there. `texts`:
 * whether the council sends text messages.
 */
export function settleReach(page: Page, raw: RawAnswers, texts: boolean): Page {
  const answers = { [contactBy.id]: postedText(raw, contactBy.id) };
  return settlePage(page, { options: { ...NO_LISTS, texts }, answers });
}

/** Reads a settled page as it was posted. */
export function readReach(settled: Page, raw: RawAnswers, today: PlainDate): PageRead {
  return readPage(settled, raw, { options: { ...NO_LISTS, texts: true }, answers: {}, today });
}

/** How its answers say that they are reached. */
export function reachFrom(answers: Answers): Reach {
  const chosen = answerTo(answers, needsFacts.chosen);
  const details = answerTo(answers, needsFacts.details);
  return {
    ...contactOf(personFacts, answers),
    wantsTexts: answers[textsQuestion.id] === 'yes',
    needs: [chosen, details].flat().filter((need) => need !== ''),
  };
}

/** How somebody is reached who has told us anew: what they left out stays as it was. */
export function reachAnew(before: Reach, told: Reach): Reach {
  const { address, postcode } = told.address === null ? before : told;
  return {
    email: told.email ?? before.email,
    phone: told.phone ?? before.phone,
    address,
    postcode,
    contactBy: told.contactBy ?? before.contactBy,
    wantsTexts: told.phone === null ? before.wantsTexts : told.wantsTexts,
    needs: told.needs.length === 0 ? before.needs : told.needs,
  };
}
