import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { ASKED_FOR } from '#lib/domain/cases/event';
import { MAIL_TEMPLATES, TO_FOLLOWERS } from '#lib/domain/cases/mail-template';
import { LANGUAGES, languageTag } from '#lib/domain/council/language';
import type { CouncilNation } from '#lib/domain/council/nation';
import { exemptionById } from '#lib/domain/information/exemptions';
import { type ProcessId, processIds } from '#lib/domain/processes/process-id';
import { PROCESSES, packOn } from '#lib/domain/processes/registry';
import { makeReference, toReference } from '#lib/domain/references/reference';
import { composeMail } from '#lib/notifications/compose-mail';
import type { MailFacts } from '#lib/notifications/mail-facts';
import { greetingName } from '#lib/notifications/message-words';
import { aberwyn as council } from '#lib/testing/aberwyn';

const reference = makeReference(() => 3);
const shown = `${reference.slice(0, 3)} ${reference.slice(3, 6)} ${reference.slice(6)}`;

const packOf = (process: ProcessId) => PROCESSES[process].packs.at(-1)?.id ?? '';

const factsWith = (facts: Partial<MailFacts> = {}): MailFacts => ({
  council,
  locale: 'en',
  origin: 'https://requests.council.example',
  reference,
  process: 'complaint',
  pack: packOf(facts.process ?? 'complaint'),
  stage: 'first',
  next: 'stage-2',
  subject: 'Bins & <b>missed</b> collections',
  personName: 'Siân O’Neill',
  askedBy: null,
  note: 'As you asked.',
  serviceName: 'Rubbish and recycling',
  partnerName: 'Kerbside Ltd',
  receivedOn: plainDate('2026-11-20'),
  acknowledgeBy: plainDate('2026-11-27'),
  answerBy: plainDate('2026-12-04'),
  goOnBy: plainDate('2027-11-20'),
  outcome: 'partly-upheld',
  text: 'We came late.\n\nWe are sorry for that.',
  files: ['photo <1>.jpg'],
  asked: 'clarification',
  reach: { by: 'post', contact: { email: true, phone: true, post: true, texts: true } },
  movedFrom: plainDate('2026-12-01'),
  takenBack: false,
  promise: {
    news: 'given',
    by: 'council',
    words: 'We will mend the gate.',
    dueOn: plainDate('2026-12-11'),
    amount: null,
  },
  promises: [
    { id: 2, by: 'council', words: 'We will mend the gate.', dueOn: plainDate('2026-12-11'), amount: 5000 },
  ],
  points: [{ id: 2, finding: 'upheld', point: 'The bin stood at the kerb.' }],
  withheld: NOTHING,
  weighed: null,
  waits: true,
  waitsUntil: null,
  followsReference: '3MB 7XK 9PQ',
  wholeReference: '4RT 9PG 7KM',
  mergedInto: { reference: '4RT 9PG 7KM', samePerson: true, looksAgain: false },
  linkUrl: 'https://requests.council.example/track/link/abc',
  rateUrl: 'https://requests.council.example/rate/abc.def',
  clockName: 'Stage 1 answer',
  dueOn: plainDate('2026-12-04'),
  dueAt: null,
  alert: 'due-soon',
  expectedBy: null,
  owesReason: false,
  asLead: false,
  staffName: 'Ifan',
  follow: { kind: 'Pothole', news: 'ended', url: 'https://requests.council.example/follow/abc.def' },
  news: 'asked',
  notReached: null,
  canReply: false,
  inWriting: false,
  ...facts,
});

const commercial = exemptionById('foia-43-2');
if (commercial === null) throw new Error('Section 43(2) is in the table.');
const NOTHING: MailFacts['withheld'] = {
  exemptions: [],
  narrowing: null,
  countedWith: [],
  estimate: null,
  advice: null,
};
const WITHHELD: MailFacts['withheld'] = {
  exemptions: [
    {
      exemption: commercial,
      neither: true,
      untold: false,
      emissions: true,
      why: 'The prices of one bidder.',
      interests: [{ side: 'balance', words: 'Bidders would stay away.' }],
    },
  ],
  narrowing: 'Ask for one year.',
  countedWith: [true, false].map((samePerson) => ({
    id: 'case-9',
    reference: toReference('222222222'),
    receivedOn: plainDate('2026-11-02'),
    samePerson,
  })),
  estimate: {
    hours: [
      { activity: 'locate', hours: 12.5 },
      { activity: 'extract', hours: 8 },
    ],
    hourly: 25,
    limit: 450,
  },
  advice: { words: 'Ask the water company.', agreed: false },
};

const linksIn = (text: string): string[] => [...text.matchAll(/href="([^"]+)"/g)].map(([, url = '']) => url);

describe.each(MAIL_TEMPLATES)('the %s mail', (template) => {
  const inEach = LANGUAGES.flatMap((locale) => processIds.map((process) => ({ locale, process })));

  it.each(inEach)(
    'is whole for a $process in $locale, links only to us and has a one-line subject',
    (one) => {
      const { locale, process } = one;
      const outcome = PROCESSES[process].packs[0]?.stages[0].outcomes[0]?.id ?? null;
      const mail = composeMail(template, factsWith({ locale, process, outcome }));
      // Whoever follows the report of another is not told its reference.
      const isNamed = !TO_FOLLOWERS.includes(template);
      expect(mail.subject.includes(shown)).toBe(isNamed);
      if (!isNamed) expect(mail.text).not.toContain(shown);
      expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(mail.text.length).toBeGreaterThan(150);
      expect(mail.html).toContain(`<html lang="${languageTag(locale)}">`);
      expect(linksIn(mail.html).length).toBeGreaterThan(0);
      for (const link of linksIn(mail.html))
        expect(new URL(link).origin).toBe('https://requests.council.example');
    },
  );

  it('never carries the resident’s words in its subject, whatever they hold', () => {
    const hostile = 'x\r\nBcc: everyone@example.org';
    const mail = composeMail(template, factsWith({ subject: hostile, personName: hostile, text: hostile }));
    expect(mail.subject).not.toMatch(/Bcc|\r|\n/);
  });

  it('escapes what people wrote', () => {
    const html = '<script>alert(1)</script>"\'&';
    const mail = composeMail(
      template,
      factsWith({
        subject: html,
        personName: html,
        text: html,
        serviceName: html,
        files: [html],
        staffName: html,
      }),
    );
    expect(mail.html).not.toContain('<script');
    expect(mail.html).not.toContain('"\'&');
  });

  it('says in plain text what it says in HTML', () => {
    const mail = composeMail(template, factsWith());
    const words = mail.html
      .replace(/^[\s\S]*<\/div>\n<div role="article"[^>]*>/, '')
      .replace(/<[^>]+>/g, '\n')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    const lines = words.split('\n').map((line) => line.trim());
    // The masthead is the council's name, which the text has at its end.
    for (const line of lines.filter((part) => part !== '')) expect(mail.text).toContain(line);
  });

  it('puts a line break of a setting out of the subject', () => {
    const mail = composeMail(template, factsWith({ council: { ...council, name: 'One\r\nTwo' } }));
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });

  it('refuses what is no reference', () => {
    expect(() => composeMail(template, factsWith({ reference: 'ABC' }))).toThrow(RangeError);
  });
});

describe('a mail about what somebody may have to hide', () => {
  const sensitive = processIds.filter((process) => PROCESSES[process].sensitive);

  it.each(sensitive)('says nothing of a %s in its subject and its preview', (process) => {
    const outcome = PROCESSES[process].packs[0]?.stages[0]?.outcomes[0]?.id ?? '';
    for (const template of ['received', 'acknowledged', 'asked', 'answer', 'tracking-link'] as const) {
      const { subject, html } = composeMail(template, factsWith({ process, outcome }));
      expect(subject).toBe(`A message from ${council.shortName}: ${shown}`);
      const preview = /overflow:hidden">([^<]*)</.exec(html)?.[1] ?? '';
      expect(preview).toMatch(/^This is about something you asked us\./);
      // Enough spaces that nothing after it is shown beside the subject.
      expect(preview.length).toBeGreaterThan(200);
    }
    expect(composeMail('colleague', factsWith({ process })).subject).not.toContain('A message from');
  });
});

describe('the received mail', () => {
  it('says what happens next and by which date, how to track and how to reach us', () => {
    const { text } = composeMail('received', factsWith());
    expect(text).toContain('Dear Siân O’Neill,');
    expect(text).toContain('By Friday 27 November 2026 we will tell you that somebody is looking into it.');
    expect(text).toContain('By Friday 4 December 2026 you will have our answer.');
    expect(text).toContain(`https://requests.council.example/track/${shown.replaceAll(' ', '-')}`);
    expect(text).toContain('Phone us on 01632 960100 (Monday to Friday, 9am to 5pm)');
    expect(text).toContain('Town Hall\nHarbour Street\nAberŵyn\nZZ1 1AA');
  });

  it('repeats nothing the sender wrote, since the address may be a stranger’s', () => {
    const { text, html } = composeMail('received', factsWith({ subject: 'Buy my pills', text: 'Cheap' }));
    expect(text + html).not.toMatch(/pills|Cheap/);
  });

  it('promises nothing where no date is owed', () => {
    const { text } = composeMail('received', factsWith({ acknowledgeBy: null, answerBy: null }));
    expect(text).not.toContain('What happens next');
  });
});

describe('what a resident reads for whom a member asks', () => {
  it.each([
    ['answer', 'Petra Halloran asked us about Rubbish and recycling for you'],
    ['ended', 'Petra Halloran asked us about something for you'],
  ] as const)('names the member and the way to our letters in the %s', (template, words) => {
    const { subject, text } = composeMail(template, factsWith({ askedBy: { name: 'Petra Halloran' } }));
    expect(text).toContain(words);
    expect(text).toContain('ask on that page for a link to this email address');
    expect(subject + text).not.toMatch(/access code|Your enquiry|You told us/);
  });

  it('names no member whose name could be more than a name', () => {
    const { text } = composeMail('answer', factsWith({ askedBy: { name: 'www.pills.example' } }));
    expect(text).toContain('A councillor or Member of Parliament asked us');
  });
});

describe('the copy for the member', () => {
  it('holds the answer and what is written to the member', () => {
    const { text } = composeMail('member-copy', factsWith());
    for (const part of ['this is your copy', 'As you asked.', 'We came late.', 'Our decision'])
      expect(text).toContain(part);
  });

  it('holds nothing of an answer that is not shared', () => {
    const { text } = composeMail('member-copy', factsWith({ text: null, promises: [], points: [] }));
    expect(text).toContain('As you asked.');
    expect(text).not.toMatch(/Our decision|this is your copy|file/);
  });
});

describe('the answer', () => {
  it('holds the whole answer, the decision and the files', () => {
    const { text, html } = composeMail('answer', factsWith());
    expect(text).toContain('We came late.\n\nWe are sorry for that.');
    expect(html).toContain('We came late.</p>');
    expect(text).toContain('We agree with part of your complaint. We are sorry for that part.');
    expect(text).toContain('A file with this answer');
    expect(text).toContain('* photo <1>.jpg');
  });

  it.each([
    ['first', 'stage-2', null, 'This is our answer at stage 1.'],
    ['stage-2', 'ombudsman', '3MB 7XK 9PQ', 'This is our final answer, at stage 2. It follows 3MB 7XK 9PQ.'],
  ] as const)(
    'says which stage of a complaint it is of, and what it follows: %s',
    (...[stage, next, followsReference, words]) => {
      for (const template of ['answer', 'member-copy'] as const)
        expect(composeMail(template, factsWith({ stage, next, followsReference })).text).toContain(words);
    },
  );

  it('says what was found on each point', () => {
    const { text } = composeMail('answer', factsWith());
    expect(text).toContain('The bin stood at the kerb.\n\nWe agree: we got this wrong.');
  });

  it('says what was not given: under which section, why, how the public interest was weighed, and what to ask instead', () => {
    const { text } = composeMail('answer', factsWith({ withheld: WITHHELD }));
    for (const said of [
      'What we have not given you, and why',
      'We rely on the Freedom of Information Act 2000, section 43(2).',
      'neither confirm nor deny',
      'information about emissions',
      'The prices of one bidder.',
      'Ask for one year.',
      'Why the reasons not to give it weigh more\n\nBidders would stay away.',
      'How you could ask for less',
      'your request 222 222 222, which reached us on Monday 2 November 2026',
      'a request of somebody else who asks together with you',
    ])
      expect(text).toContain(said);
  });

  it('says what was promised with it, each with its date and, for a payment, its amount', () => {
    const { text } = composeMail('answer', factsWith());
    expect(text).toContain('What we will do');
    expect(text).toContain('We will do this by Friday 11 December 2026.');
    const promises = factsWith().promises.map((each) => ({ ...each, by: 'partner' as const }));
    const partners = composeMail('answer', factsWith({ promises })).text;
    expect(partners).toContain('Kerbside Ltd will do this for us by Friday 11 December 2026.');
    expect(text).toContain('We will mend the gate.');
    expect(text).toContain('The amount is £50.');
    expect(text).toContain('We will do this by Friday 11 December 2026.');
  });

  it('says what the officer wrote when a case is acknowledged', () => {
    const { text, html } = composeMail('acknowledged', factsWith());
    for (const part of [text, html]) expect(part).toContain('We are sorry for that.');
  });

  it('says without files or an outcome only what there is to say', () => {
    const nothing = { files: [], outcome: null, text: null, promises: [], points: [], withheld: NOTHING };
    const { text } = composeMail('answer', factsWith(nothing));
    expect(text).not.toMatch(
      /Files? with this answer|Our decision|Our answer in full|What we will do|point by point|not given you|ask for less/,
    );
  });

  it.each([
    ['complaint', 'stage-2', 'called stage 2', 'the Local Government and Social Care Ombudsman'],
    ['complaint', 'ombudsman', 'You can ask the Local Government and Social Care Ombudsman', '0300 061 0614'],
    ['foi', 'review', '40 working days', 'the Commissioner'],
    ['foi', 'regulator', 'complain to the Commissioner', 'free and independent'],
    ['eir', 'review', '40 working days', 'the Commissioner'],
    ['sar', 'regulator', 'how we used your information', 'the Commissioner'],
    ['childrens-social-care', 'stage-2', 'Ask within 20 working days', 'An advocate can help'],
    ['sar', null, 'complain to the Commissioner', 'free and independent'],
    ['data-protection-complaint', 'regulator', 'complain to the Commissioner', 'free and independent'],
    ['service-request', 'first', 'send us everything once more', '01632 960100'],
    ['member-enquiry', null, 'make a complaint', '01632 960100'],
    ['comment', null, 'make a complaint', '01632 960100'],
  ] as const)(
    'tells the sender of a %s that goes to %s next about %s and %s',
    (...[process, next, ...words]) => {
      const { text } = composeMail('answer', factsWith({ process, next, outcome: null }));
      for (const said of words) expect(text).toContain(said);
    },
  );
});

describe('the way to an ombudsman', () => {
  const said = (change: Partial<MailFacts>) => composeMail('answer', factsWith(change)).text;
  const councilIn = (nation: CouncilNation) => ({ council: { ...council, nation } });

  it.each([
    ['scotland', 'the Scottish Public Services Ombudsman'],
    ['wales', 'the Public Services Ombudsman for Wales'],
    ['northern-ireland', 'the Northern Ireland Public Services Ombudsman'],
  ] as const)('is, in %s, to %s', (nation, name) => {
    const pack =
      packOn(PROCESSES.complaint, plainDate('2026-11-20'), { nation, code: null, packsFrom: {} })?.id ?? '';
    expect(said({ ...councilIn(nation), pack })).toContain(`you can ask ${name} to look into it`);
  });

  it('is to the Housing Ombudsman for what the council does as a landlord', () => {
    expect(said({ pack: 'complaint/housing-2024' })).toContain('you can ask the Housing Ombudsman');
  });
});

describe('the mail that asks for something', () => {
  it.each(ASKED_FOR)('has what we ask right behind the words that lead to it: %s', (asked) => {
    const { text } = composeMail('asked', factsWith({ asked, text: 'Which street is it?' }));
    expect(text).toMatch(/:\n+Which street is it\?/);
    expect(text).not.toMatch(/You told us about: .*\n+Which street/);
  });

  it('says until when we wait for it, where that is set', () => {
    const said = (facts: Partial<MailFacts>) =>
      composeMail('asked', factsWith({ asked: 'clarification', text: 'Which street?', ...facts })).text;
    const ends = 'If we have heard nothing by Friday 8 May 2026, we may end our work on this.';
    expect(said({ waitsUntil: plainDate('2026-05-08') })).toContain(ends);
    expect(said({ waits: false })).not.toContain('we may end our work');
  });
});

describe('a letter to whoever may contact us in writing only', () => {
  it('asks nobody to phone', () => {
    const { phone } = factsWith().council;
    expect(composeMail('letter', factsWith()).text).toContain(phone);
    expect(composeMail('letter', factsWith({ inWriting: true })).text).not.toContain(phone);
  });
});

describe('the mail about more time', () => {
  it('names what the public interest is weighed of, where it is weighed', () => {
    const weighed = exemptionById('foia-43-2');
    const citation = 'Freedom of Information Act 2000, section 43(2): commercial interests';
    const mail = (facts: Partial<MailFacts>) => composeMail('extended', factsWith(facts)).text;
    expect(mail({ weighed })).toContain(`may fall under this: ${citation}.`);
    expect(mail({})).not.toContain('may fall under');
  });
});

describe('the mail about time that is taken back', () => {
  it('says which date holds no more, and which holds again', () => {
    const { subject, text } = composeMail('extended', factsWith({ takenBack: true, expectedBy: null }));
    expect(subject).toBe(`The date of our answer: ${shown}`);
    expect(text).toContain('We told you that we needed more time to answer, until Tuesday 1 December 2026.');
    expect(text).toContain('the last day for our answer is Friday 4 December 2026 again.');
    expect(text).not.toContain('We need more time');
  });
});

describe('the mail about a promise', () => {
  const promise = {
    by: 'council' as const,
    words: 'We will mend the gate.',
    dueOn: plainDate('2026-12-11'),
    amount: 12_050,
  };
  const about = (news: 'given' | 'changed' | 'kept' | 'given-up') =>
    composeMail('promise', factsWith({ promise: { ...promise, news } })).text;

  it.each([
    ['given', 'We promise to do something for you by Friday 11 December 2026.'],
    ['changed', 'by Tuesday 1 December 2026. The new date is Friday 11 December 2026.'],
    ['kept', 'We have done something that we promised you.'],
    ['given-up', 'We cannot do something that we promised you. We are sorry.'],
  ] as const)('that is %s says so, and what it was', (news, words) => {
    expect(about(news)).toContain(words);
    expect(about(news)).toContain('We will mend the gate.');
    expect(about(news)).toContain('The amount is £120.50.');
    expect(about(news)).not.toContain('Kerbside Ltd');
  });

  it.each([
    ['given', true],
    ['changed', true],
    ['kept', false],
    ['given-up', false],
  ] as const)('that is %s names the partner while it is theirs to do: %s', (news, isNamed) => {
    const { text } = composeMail('promise', factsWith({ promise: { ...promise, by: 'partner', news } }));
    expect(text.includes('Kerbside Ltd will do this for us by Friday 11 December 2026.')).toBe(isNamed);
  });

  it.each([
    ['changed', 'Why the date has moved'],
    ['kept', 'What we did'],
    ['given-up', 'Why we cannot, and what we will do instead'],
  ] as const)('that is %s says under “%s” what the officer wrote', (news, title) => {
    expect(about(news)).toMatch(new RegExp(`${title}\n-+\n\nWe came late.`));
  });

  it('cannot be written without the promise', () => {
    expect(() => composeMail('promise', factsWith({ promise: null }))).toThrow(RangeError);
  });
});

describe('the tracking link', () => {
  it.each([null, 'https://elsewhere.example/track', 'javascript:alert(1)', 'nonsense'])(
    'is never %j',
    (linkUrl) => {
      expect(() => composeMail('tracking-link', factsWith({ linkUrl }))).toThrow('our own site');
    },
  );
});

describe('the mail about an answer that is late', () => {
  it('says by when we expect it, and promises no day', () => {
    const [movedFrom, expectedBy] = [plainDate('2026-08-01'), plainDate('2026-09-01')];
    const { text } = composeMail('extended', factsWith({ movedFrom, expectedBy, text: 'She was ill.' }));
    expect(text).toContain('should have had our answer by Saturday 1 August 2026. We are sorry.');
    expect(text).toContain('We now expect to answer by Tuesday 1 September 2026');
    expect(text).toContain('She was ill.');
    expect(text).not.toContain('you will have it by');
  });
});

describe('the reminder', () => {
  it('names the clock and its date and no resident', () => {
    const { subject, text, html } = composeMail('reminder', factsWith({ alert: 'overdue' }));
    expect(subject).toBe(`Overdue: ${shown}`);
    expect(text).toContain(`“Stage 1 answer” for ${shown} was due by Friday 4 December 2026.`);
    expect(text + html).not.toMatch(/Siân|missed/);
  });

  it('names the minute of a limit in hours', () => {
    const hours = factsWith({ alert: 'due-in-hours', dueAt: '2026-12-04T14:05:00.000Z' });
    expect(composeMail('reminder', hours).text).toContain(
      `has to be done by 14:05 on Friday 4 December 2026.`,
    );
  });

  it('says that the resident is owed the reason in writing, where they are', () => {
    const late = composeMail('reminder', factsWith({ alert: 'overdue', owesReason: true })).text;
    expect(late).toContain('The resident is owed the reason in writing');
    expect(composeMail('reminder', factsWith({ alert: 'overdue' })).text).not.toContain('owed the reason');
  });

  it('leads to our own front door without a link of its own', () => {
    expect(composeMail('reminder', factsWith({ linkUrl: null })).text).toContain(
      'https://requests.council.example/',
    );
  });

  it('cannot be written without its date', () => {
    expect(() => composeMail('reminder', factsWith({ dueOn: null }))).toThrow(RangeError);
  });
});

describe('the mail to a colleague', () => {
  it.each([
    ['asked', `Please help with ${shown}`, 'Needed by: Friday 4 December 2026'],
    ['due-soon', `Due soon: what you were asked for ${shown}`, 'Needed by: Friday 4 December 2026'],
    ['overdue', `Overdue: what you were asked for ${shown}`, 'still waiting for your help'],
    ['given', `Given: what you asked for ${shown}`, 'has been given'],
    ['not-needed', `No longer needed for ${shown}`, 'There is nothing left to do'],
  ] as const)('says %s, and names no resident', (news, title, words) => {
    const { subject, text, html } = composeMail('colleague', factsWith({ news }));
    expect(subject).toBe(title);
    expect(text).toContain(words);
    expect(text).toContain('Hello Ifan,');
    expect(text + html).not.toMatch(/Siân|missed|We came late/);
  });

  it('leaves out a date there is none of, and leads to our own front door without a link of its own', () => {
    const { text } = composeMail('colleague', factsWith({ dueOn: null, staffName: null, linkUrl: null }));
    expect(text).not.toContain('Needed by');
    expect(text).toContain('https://requests.council.example/');
  });

  it('cannot be written without its news', () => {
    expect(() => composeMail('colleague', factsWith({ news: null }))).toThrow(RangeError);
  });
});

describe('greetingName', () => {
  it.each(['Siân O’Neill', 'Jean-Luc', 'J. R. Hartley', '李小龍', 'Mary  Ann'])('greets %s', (name) => {
    expect(greetingName(name)).toBe(name.replace('  ', ' '));
  });

  it.each([
    null,
    '',
    '   ',
    'Win £500 at evil.example',
    'http://evil',
    'www.evil',
    'a@b.example',
    'x'.repeat(61),
    'Call 0800 1',
  ])('greets nobody as %j', (name) => {
    expect(greetingName(name)).toBeNull();
  });
});
