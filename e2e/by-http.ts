import { type APIRequestContext, expect, request } from '@playwright/test';
import { ORIGIN, someAddress } from './address.ts';
import { PASSWORD, type Resident } from './people.ts';
import { type Receipt, receiptIn } from './receipt.ts';
import type { Way } from './ways.ts';

type Fields = Readonly<Record<string, string>>;
type Pages = readonly (readonly [page: string, fields: Fields])[];

/** A caller without a browser: cookies and a network address of their own. */
export function caller(address = someAddress(), origin = ORIGIN): Promise<APIRequestContext> {
  return request.newContext({ baseURL: origin, extraHTTPHeaders: { 'x-test-address': address } });
}

/** A caller who has signed in with a demonstration account. */
export async function signedIn(email: string): Promise<APIRequestContext> {
  const http = await caller();
  const form = { email, password: PASSWORD, next: '/staff' };
  const answer = await http.post('/sign-in/password', { form, maxRedirects: 0 });
  expect(answer.headers()['location'], `${email} is signed in`).toBe('/staff');
  return http;
}

/** Sends a request as if from an address that nobody else has. */
export function fromAnywhere(): { 'x-test-address': string } {
  return { 'x-test-address': someAddress() };
}

/** Does something for each of many, a few at a time: one process answers, so more at once would only wait. */
export async function forEach<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const item of rest) await act(item);
    }),
  );
}

/** How somebody is answered. */
export type Reply = 'email' | 'post';

const contact = ({ name, email, phone }: Resident, reply: Reply): Pages => [
  ['your-name', { name }],
  ['how-to-reply', { 'contact-by': reply }],
  reply === 'email'
    ? ['your-email', { email }]
    : ['your-address', { address: '4 Salt Row\nBrackwater', postcode: 'BW1 3CQ' }],
  ['your-phone', { phone }],
  ['your-needs', {}],
];

type Sending = {
  resident: Resident;
  words: string;
  service?: string;
  reply?: Reply;
  language?: Way['language'];
  origin?: string;
};

/** A complaint, sent without a browser because the test is about what comes after. */
export function sendComplaint({
  resident,
  words,
  service = 'bins',
  reply = 'email',
  ...from
}: Sending): Promise<Receipt> {
  const pages: Pages = [
    ['service', { service }],
    ['category', { category: 'something-else' }],
    ['told-us', { 'told-us': 'not-fixed' }],
    ['earlier-contact', {}],
    ['what-happened', { 'what-happened': words }],
    ['when-it-happened', {}],
    ['where', { place: '4 Salt Row' }],
    ['effect', {}],
    ['put-right', {}],
    ['files', {}],
    ['who-for', { 'who-for': 'myself' }],
    ...contact(resident, reply),
  ];
  return sendForm('complaint', pages, from);
}

/** An information request, sent without a browser. */
export function sendInformationRequest({
  resident,
  words,
  reply = 'email',
  ...from
}: Sending): Promise<Receipt> {
  const pages: Pages = [
    ['about-you', { 'about-you': 'no' }],
    ['information', { information: words }],
    ['subject', { subject: `About ${words.slice(0, 60)}` }],
    ['time-span', { 'time-span': 'no' }],
    ['service', { service: 'parking' }],
    ['format', { format: 'any' }],
    ['organisation', {}],
    ...contact(resident, reply),
  ];
  return sendForm('foi', pages, from);
}

/** A member's enquiry for a resident who has agreed, sent without a browser. */
export function sendMemberEnquiry({
  member,
  resident,
  words,
}: { member: Resident } & Sending): Promise<Receipt> {
  return sendForm('member-enquiry', [
    ['kind', { kind: 'indirect-query' }],
    ['service', { service: 'repairs' }],
    ['enquiry', { enquiry: words }],
    ['resident', { 'helped-name': resident.name }],
    ['reach-resident', { 'helped-contact-by': 'email' }],
    ['resident-email', { 'helped-email': resident.email }],
    ['basis', { 'helped-consent': 'agreed' }],
    ['your-role', { 'your-role': 'Councillor for Alderbrook' }],
    ...contact(member, 'email'),
  ]);
}

/** A request for information about oneself, sent without a browser. */
export function sendSubjectAccessRequest({ resident, words, reply = 'email' }: Sending): Promise<Receipt> {
  return sendForm('sar', [
    ['who-for', { 'who-for': 'myself' }],
    ['information', { information: words }],
    ['where-to-look', {}],
    ['how-to-send', { 'how-to-send': 'electronic' }],
    ...contact(resident, reply),
  ]);
}

/** A complaint about a councillor, which is restricted, sent without a browser. */
export function sendConductComplaint({ resident, words, reply = 'email' }: Sending): Promise<Receipt> {
  return sendForm('councillor-conduct', [
    ['councillor', { councillor: 'Orson Vane', 'their-council': 'Fairhythe Parish Council' }],
    ['capacity', { capacity: 'yes' }],
    ['code', { code: 'respect' }],
    ['what-happened', { 'what-happened': words }],
    ['when-it-happened', {}],
    ['evidence', { evidence: 'The clerk was there.' }],
    ['confidential', {}],
    ['put-right', {}],
    ...contact(resident, reply),
  ]);
}

/** A report of a broken play area at this place, by nobody in particular, sent without a browser. */
export function sendPlayAreaReport(place: string): Promise<Receipt> {
  return sendForm('service-request', [
    ['danger', { danger: 'no' }],
    ['service', { service: 'parks' }],
    ['category', { category: 'parks-play-area' }],
    ['what-is-needed', { 'what-is-needed': 'The swing is broken.' }],
    ['where', { place }],
    ['reported-before', { 'reported-before': 'no' }],
    ['files', {}],
    ['reply-wanted', { 'reply-wanted': 'no' }],
  ]);
}

async function sendForm(
  form: string,
  pages: Pages,
  { language = 'en', origin = ORIGIN }: Pick<Sending, 'language' | 'origin'> = {},
): Promise<Receipt> {
  const http = await caller(someAddress(), origin);
  await http.get(`/?lang=${language}`);
  await http.post(`/apply/${form}/begin`, { form: {} });
  for (const [page, fields] of pages) {
    const answered = await http.post(`/apply/${form}/${page}/answer`, { form: { ...fields } });
    expect(answered.url(), `the answer to ${page} was taken`).not.toContain('problem');
  }
  const sent = await http.post(`/apply/${form}/send`, { form: {} });
  expect(sent.url()).toContain(`/apply/${form}/sent`);
  const receipt = receiptIn(await sent.text());
  await http.dispose();
  return receipt;
}

/** '7KM 4RT 9PG' as it stands in addresses. */
export function inAddress(reference: string): string {
  return reference.replaceAll(' ', '-');
}
