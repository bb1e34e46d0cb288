import { apply } from '#lib/messages/cy/apply';
import { changes } from '#lib/messages/cy/changes';
import { chooser } from '#lib/messages/cy/chooser';
import { comingBack } from '#lib/messages/cy/coming-back';
import { common } from '#lib/messages/cy/common';
import { contactLimits } from '#lib/messages/cy/contact-limits';
import { disclosure } from '#lib/messages/cy/disclosure';
import { documents } from '#lib/messages/cy/documents';
import { equality } from '#lib/messages/cy/equality';
import { files } from '#lib/messages/cy/files';
import { findings } from '#lib/messages/cy/findings';
import { follow } from '#lib/messages/cy/follow';
import { home } from '#lib/messages/cy/home';
import { legal } from '#lib/messages/cy/legal';
import { mail } from '#lib/messages/cy/mail';
import { outside } from '#lib/messages/cy/outside';
import { ownSteps } from '#lib/messages/cy/own-steps';
import { processes } from '#lib/messages/cy/processes/registry';
import { promises } from '#lib/messages/cy/promises';
import { reach } from '#lib/messages/cy/reach';
import { representatives } from '#lib/messages/cy/representatives';
import { review } from '#lib/messages/cy/review';
import { rights } from '#lib/messages/cy/rights';
import { sorting } from '#lib/messages/cy/sorting';
import { texts } from '#lib/messages/cy/texts';
import { times } from '#lib/messages/cy/times';
import { track } from '#lib/messages/cy/track';
import { why } from '#lib/messages/cy/why';
import { withheld } from '#lib/messages/cy/withheld';

/**
 * The same in Welsh. A date begins with “dydd”, so that “ar d{date}” is its soft mutation: “ar ddydd Gwener”. Other values do
 * not mutate: they stand where no mutation is due (after “ynghylch”, “erbyn”, “rhwng”).
 */
export const cy = {
  common,
  home,
  chooser,
  sorting,
  apply,
  comingBack,
  times,
  track,
  outside,
  review,
  ownSteps,
  representatives,
  reach,
  why,
  disclosure,
  changes,
  legal,
  processes,
  rights,
  files,
  findings,
  promises,
  contactLimits,
  withheld,
  mail,
  texts,
  documents,
  equality,
  follow,
} as const;
