import type { Form } from '#lib/domain/forms/form';
import { disclosurePages, officerPages } from '#lib/domain/forms/law-enforcement-pages';

/** A request by an authority for personal data (DPA 2018, Schedule 2, paragraphs 2 and 5). */
export const lawEnforcementDisclosureForm: Form = {
  id: 'law-enforcement-disclosure',
  version: 1,
  process: 'law-enforcement-disclosure',
  name: 'Law enforcement disclosure request',
  calledFor: 'The police or another authority wants personal information about somebody, to enforce the law.',
  start: {
    title: 'Ask for personal information to enforce the law',
    lead: [
      'For the police, HM Revenue and Customs, the Department for Work and Pensions, councils and others who enforce the law.',
      'The law lets us give you personal information where you need it for this. It does not make us, unless a court or another law does.',
    ],
    outOfScope: [
      'This is not for insurers, employers or solicitors in a private dispute. To see information about you, ask for your own information.',
    ],
    youWillNeed: [
      'the legal basis of your request, and who has authorised it',
      'whose information you need, and why',
      'your official email address',
    ],
    whoAnswers:
      'An information officer decides, sooner where it is urgent. Nobody else can see your request.',
    time: 'About 8 minutes',
    begin: 'Start the request',
  },
  sections: [
    { title: 'Who is asking', pages: officerPages.map(({ id }) => id) },
    { title: 'What you need, and why', pages: disclosurePages.map(({ id }) => id) },
  ],
  pages: [...officerPages, ...disclosurePages],
  check: {
    title: 'Check your request before you send it',
    declaration:
      'This is true, I need the information for the purpose I have given, and I will use it for nothing else.',
    send: 'Send the request',
  },
  sent: {
    title: 'We have your request',
    next: [
      'We check that it comes from your organisation.',
      'We will tell you what we decide by {answerBy}.',
    ],
  },
  facts: {
    details: 'data',
    person: { name: 'name', email: 'email', phone: 'phone' },
    asker: 'organisation',
  },
};
