import { type Browser, type BrowserContext, test as base, type Page } from '@playwright/test';
import { ORIGIN, someAddress } from './address.ts';
import { loggedFaults, logLength } from './server-log.ts';
import type { Way } from './ways.ts';

/** `origin`: of a council of the test's own. */
type Visitor = Partial<Pick<Way, 'javaScriptEnabled' | 'size' | 'language'>> & {
  address?: string;
  origin?: string;
};

type Fixtures = {
  /** Another person on another device, in a way of their own: cookies and network address too, watched like the first. */
  visitor: (who?: Visitor) => Promise<Page>;
  /** What went wrong on any page of this test, and in the server's log. It must stay empty. */
  faults: string[];
};

export const expect = base.expect;

/**
 * Every test fails on a script's error, a refused resource (CSP), a failed resource, an answer of 500 or more and a fault
 * in the server's log.
 */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ browserName }, use) => {
      const faults: string[] = [];
      const before = await logLength();
      await use(faults);
      base.expect([...faults, ...(await loggedFaults(before))], `faults seen in ${browserName}`).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ browser, faults }, use) => {
    const context = await openContext(browser, faults, {});
    await use(context);
    await context.close();
  },
  visitor: async ({ browser, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (who = {}) => {
      const context = await openContext(browser, faults, who);
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

async function openContext(browser: Browser, faults: string[], who: Visitor): Promise<BrowserContext> {
  const { address = someAddress(), javaScriptEnabled = true, size, language = 'en', origin = ORIGIN } = who;
  const context = await browser.newContext({
    baseURL: origin,
    javaScriptEnabled,
    extraHTTPHeaders: { 'x-test-address': address },
    reducedMotion: 'reduce',
    ...(size && { viewport: size }),
  });
  await context.addCookies([{ name: 'language', value: language, url: origin }]);
  context.on('page', (page) => watch(page, faults));
  return context;
}

// A page that is not there answers 404 by intent; Chromium writes that to the console, and only that is passed over.
function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().resourceType() === 'document';
    if (response.status() >= (isPage ? 500 : 400)) faults.push(`${response.status()} ${response.url()}`);
  });
}
