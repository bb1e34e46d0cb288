import { apply } from '#lib/messages/en/apply';
import { changes } from '#lib/messages/en/changes';
import { chooser } from '#lib/messages/en/chooser';
import { comingBack } from '#lib/messages/en/coming-back';
import { common } from '#lib/messages/en/common';
import { contactLimits } from '#lib/messages/en/contact-limits';
import { disclosure } from '#lib/messages/en/disclosure';
import { documents } from '#lib/messages/en/documents';
import { equality } from '#lib/messages/en/equality';
import { files } from '#lib/messages/en/files';
import { findings } from '#lib/messages/en/findings';
import { follow } from '#lib/messages/en/follow';
import { home } from '#lib/messages/en/home';
import { legal } from '#lib/messages/en/legal';
import { mail } from '#lib/messages/en/mail';
import { outside } from '#lib/messages/en/outside';
import { ownSteps } from '#lib/messages/en/own-steps';
import { processes } from '#lib/messages/en/processes/registry';
import { promises } from '#lib/messages/en/promises';
import { reach } from '#lib/messages/en/reach';
import { representatives } from '#lib/messages/en/representatives';
import { review } from '#lib/messages/en/review';
import { rights } from '#lib/messages/en/rights';
import { sorting } from '#lib/messages/en/sorting';
import { texts } from '#lib/messages/en/texts';
import { times } from '#lib/messages/en/times';
import { track } from '#lib/messages/en/track';
import { why } from '#lib/messages/en/why';
import { withheld } from '#lib/messages/en/withheld';

/** Every sentence a resident reads that is not part of a form, in English. ICU MessageFormat; apostrophes are ’. */
export const en = {
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
