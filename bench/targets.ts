import { urls } from '#lib/urls';
import type { Target } from './measure.ts';
import { BARE_PAGE, type MeasuredPage, measuredPages, pageTarget } from './pages.ts';
import { postingTargets } from './postings.ts';
import type { Scene } from './scene.ts';
import type { WeighedPage } from './scripts-sent.ts';
import type { Sender } from './sender.ts';
import { plainTarget, sendTarget, transactionTarget } from './submissions.ts';
import { type Site, signIn } from './visit.ts';

type Place = { scene: Scene; sender: Sender; site: Site };

const BARE: MeasuredPage = { name: BARE_PAGE, aim: null, paths: ['/bench-floor'], cookie: '' };

/** The bare page, and the pages and forms on the way that are measured beside it. */
export async function pageTargets(place: Place): Promise<Target[]> {
  const { scene, sender, site } = place;
  const pages = (await pagesOf(place)).map((page) => pageTarget(sender, site, page));
  return [...pages, ...(await postingTargets({ drafts: scene.drafts, sender, site }))];
}

/** Sending a form over HTTP beside the bare page, and by itself beside plain SQL. */
export function submissionTargets({ scene, sender, site }: Place): Target[] {
  const { drafts, install, plain } = scene;
  const { form } = scene.matter;
  return [
    pageTarget(sender, site, BARE),
    sendTarget({ sender, site, form, drafts }),
    plainTarget(drafts, plain),
    transactionTarget(install, form, drafts),
  ];
}

/** Every type of page, the bare one first, to be weighed. */
export async function weighedPages(place: Place): Promise<WeighedPage[]> {
  const [bare, ...others] = (await pagesOf(place)).map(({ name, paths, cookie }) => ({
    name,
    path: paths[0] ?? '/',
    cookie,
  }));
  const draft = others.find(({ name }) => name === 'question page')?.cookie ?? '';
  const caseworker = others.find(({ name }) => name === 'queue page')?.cookie ?? '';
  const more = [
    { name: 'home page', path: urls.home(), cookie: '' },
    { name: 'chooser', path: urls.choose(), cookie: '' },
    { name: 'check your answers', path: urls.applyCheck('complaint'), cookie: draft },
    { name: 'disclosure log', path: urls.disclosureLog(), cookie: '' },
    { name: 'my work', path: urls.staff(), cookie: caseworker },
  ];
  return [...(bare ? [bare] : []), ...others, ...more];
}

async function pagesOf({ scene, site }: Place): Promise<MeasuredPage[]> {
  const [draft] = await scene.drafts.take(1);
  const caseworker = await signIn(site, 'caseworker@brackwater.example');
  const agent = await signIn(site, 'agent@brackwater.example');
  const draftToken = draft?.token ?? '';
  const pages = await measuredPages(scene.database.pool, { agent, caseworker, draftToken });
  return [BARE, ...pages];
}
