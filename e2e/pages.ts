import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

declare const window: {
  axe?: { run: (options: RunOptions) => Promise<AxeResults> };
  /** What was seen of the page when it was last looked at. */
  seen?: string;
};

/** Residents’ pages in the states that an address alone leads to, and those for whoever runs this. */
export const RESIDENTS_PAGES = [
  '/',
  '/services',
  '/services?q=bins',
  '/services?q=nothing-like-it',
  '/start',
  '/start?want=thanks',
  '/start/words',
  '/start/words?problem=missing',
  '/apply/service-request',
  '/apply/complaint',
  '/apply/compliment',
  '/apply/comment',
  '/apply/foi',
  '/track',
  '/track?problem=blocked&minutes=9',
  '/track?problem=link-missing',
  '/disclosure-log',
  '/disclosure-log?q=trees',
  '/you-said-we-did',
  '/you-said-we-did?q=nothing-like-it',
  '/contact',
  '/follow/none',
  '/equality',
  '/equality?done=counted',
  '/equality?done=unread',
  '/emergencies',
  '/privacy',
  '/accessibility',
  '/problem?id=0a1b2c3d',
  '/problem?what=too-large',
  '/nowhere',
  '/apply/nothing',
  '/sign-in',
  '/mail',
] as const;

/** Staff pages that need no case. */
export const STAFF_PAGES = [
  '/staff',
  '/staff/cases',
  '/staff/log',
  '/staff/log/foi',
  '/staff/reports',
  '/staff/nowhere',
] as const;

const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};
// Of these, what depends on where things lie or which colours they have, and not only on which of them are seen.
const LAYOUT: RunOptions = {
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
  },
};
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };
const WIDTHS = [320, 768, 1280] as const;
const HEIGHT = 900;

type Look = { night?: boolean };

/**
 * The page as it stands: axe finds nothing and nothing scrolls sideways, at phone, tablet and desktop width. By night
 * only colours differ, so only they are looked at again.
 */
export async function isAccessible(page: Page, { night = false }: Look = {}): Promise<void> {
  const before = page.viewportSize();
  await coloursSettled(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await isAccessibleHere(page);
  }
  if (night) await isAccessibleByNight(page);
  if (before !== null) await page.setViewportSize(before);
}

/** The same at the width the page has: for a page that is made like one that was looked at at every width. */
export async function isAccessibleHere(page: Page): Promise<void> {
  await page.waitForLoadState();
  // While React puts what a post answered in place, the old title is gone before the new one stands.
  await expect(page, `${page.url()} has a title`).toHaveTitle(/\S/);
  await fits(page);
  const rules = (await isSeenAgain(page)) ? LAYOUT : EVERYTHING;
  expect(await violations(page, rules), `${page.url()} at ${page.viewportSize()?.width} px`).toEqual([]);
}

// The same elements with the same attributes, and of them the same ones on show, as at the width before.
function isSeenAgain(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isOnShow = (element: Element) => {
      const { width, height, right } = element.getBoundingClientRect();
      return (
        width > 0 &&
        height > 0 &&
        right > 0 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      );
    };
    const root = document.documentElement;
    const shown = [...root.querySelectorAll('*')].map((element) => Number(isOnShow(element)));
    const seen = root.outerHTML + shown.join('');
    const isSame = window.seen === seen;
    window.seen = seen;
    return isSame;
  });
}

async function isAccessibleByNight(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await coloursSettled(page);
  const message = `${page.url()} by night`;
  await expect.poll(() => violations(page, COLOURS), { message }).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await coloursSettled(page);
}

// A colour on its way from day to night is neither; what was folded away sets out only when it is opened.
async function coloursSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // One that is cut short has ended too.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Nothing scrolls sideways. A page that has just changed its width may take a frame to lie down again. */
export async function fits(page: Page): Promise<void> {
  const message = `${page.url()} at ${page.viewportSize()?.width} px scrolls sideways`;
  await expect.poll(() => sidewaysScroll(page), { message }).toBe(0);
}

/** How many pixels the page is wider than the window; not known in the moment between two pages. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.querySelector('html');
    return root === null ? Number.NaN : root.scrollWidth - root.clientWidth;
  });
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

// Brought into a page once: half a megabyte, and a page is looked at four times.
async function violations(page: Page, rules: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(AXE);
  const options: RunOptions = { ...rules, resultTypes: ['violations'] };
  const found = await page.evaluate(async (chosen) => {
    const results = await window.axe?.run(chosen);
    return results?.violations ?? null;
  }, options);
  if (found === null) throw new Error(`axe did not run on ${page.url()}`);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Goes on by what has this name, with the Tab and Enter keys alone. */
export async function goOnBy(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < 80 && !(await hasFocus(target)); tabs += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === element.ownerDocument.activeElement);
}
