import type { Council } from '#lib/domain/council/council';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import { type Locale, translator } from '#lib/messages/translate';

export type RightsFacts = {
  readonly council: Council;
  readonly locale: Locale;
  readonly process: ProcessId;
  /** Of the case that was answered: what comes next depends on how far it has come. */
  readonly stage: StageId;
  /** As shown: '7KM 4RT 9PG'. */
  readonly reference: string;
  /** Where the complaint form is. */
  readonly website: string;
};

export type Rights = { readonly heading: string; readonly paragraphs: readonly string[] };

/**
 * What somebody unhappy with our answer can do: complaint, stage 2 and then the Ombudsman (LGSCO Complaint Handling
 * Code 2024); information request, internal review within 40 working days and then the regulator (FOIA 2000 s.17(7)
 * and s.50; section 45 Code of Practice, part 5); anything else, a complaint.
 */
export function rightsWords(facts: RightsFacts): Rights {
  if (facts.process === 'complaint') return complaintRights(facts);
  if (PROCESSES[facts.process].informationRequest) return informationRights(facts);
  const t = translator(facts.locale, 'rights.others');
  const { website, reference, council } = facts;
  return {
    heading: t('heading'),
    paragraphs: [t('first'), t('how', { website, phone: council.phone, reference })],
  };
}

function complaintRights({ council, locale, reference, stage }: RightsFacts): Rights {
  const t = translator(locale, 'rights.complaint');
  const { name: body, phone, website } = council.ombudsman;
  const reach = t('reach', { phone, website });
  if (stage !== 'first') return { heading: t('heading'), paragraphs: [`${t('last', { body })} ${reach}`] };
  return {
    heading: t('heading'),
    paragraphs: [
      t('first'),
      t('how', { phone: council.phone, reference }),
      `${t('afterwards', { body })} ${reach}`,
    ],
  };
}

function informationRights({ council, locale, reference, stage }: RightsFacts): Rights {
  const t = translator(locale, 'rights.information');
  const { name: team, email, phone: teamPhone } = council.informationTeam;
  const { name: body, phone, website } = council.regulator;
  const reach = t('reach', { phone, website });
  if (stage !== 'first') return { heading: t('heading'), paragraphs: [`${t('last', { body })} ${reach}`] };
  return {
    heading: t('heading'),
    paragraphs: [
      t('first'),
      t('how', { team, email, phone: teamPhone, reference }),
      `${t('afterwards', { body })} ${reach}`,
    ],
  };
}
