import { complaintForm } from '#lib/domain/forms/complaint-form';
import { urls } from '#lib/urls';
import type { Drafts } from './drafts.ts';
import type { Target } from './measure.ts';
import { askSite, BARE_PAGE } from './pages.ts';
import type { Sender } from './sender.ts';
import type { Site } from './visit.ts';

/** More than there are clients, so that two seldom write to the same answers. */
const DRAFTS = 200;

type Place = { drafts: Drafts; sender: Sender; site: Site };

/** What residents post on the way: an answer, and own words to be sorted. Each to the answer that leads on. */
export async function postingTargets({ drafts, sender, site }: Place): Promise<Target[]> {
  const ready = await drafts.take(DRAFTS);
  const cookies = ready.map(({ token }) => `draft-complaint=${token}`);
  const words = 'The crew has left my bin at the kerb for the fourth week, and nobody rings me back.';
  const target = (name: string, aim: number, asked: { path: string; cookies: string[]; form: object }) => ({
    name,
    floor: BARE_PAGE,
    aim,
    run: (seconds: number) =>
      askSite(sender, site, {
        method: 'POST',
        paths: [asked.path],
        cookies: asked.cookies,
        body: new URLSearchParams(Object.entries(asked.form)).toString(),
        once: false,
        seconds,
        status: 303,
      }),
  });
  const answer = { 'what-happened': words, 'form-version': `${complaintForm.version}` };
  return [
    target('posting an answer', 0.5, {
      path: urls.applyAnswer('complaint', 'what-happened'),
      cookies,
      form: answer,
    }),
    target('sorting own words', 0.7, { path: urls.wordsSort(), cookies: [], form: { words } }),
  ];
}
