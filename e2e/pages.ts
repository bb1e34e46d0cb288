import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 768, 1280] as const;
const HEIGHT = 900;

type Look = { night?: boolean };

/**
 * The page as it stands: axe finds nothing and nothing scrolls sideways, at phone, tablet and desktop width. By night
 * only colours differ, so only they are looked at again.
 */
export async function isAccessible(page: Page, { night = false }: Look = {}): Promise<void> {
  // A colour on its way from day to night is neither.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const at = `${page.url()} at ${width} px`;
    // A page that has just changed its width may take a frame to lie down again.
    await expect.poll(() => sidewaysScroll(page), { message: `${at}: scrolls sideways` }).toBe(0);
    expect(await violations(page, (axe) => axe.withTags(RULES)), at).toEqual([]);
  }
  if (!night) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, (axe) => axe.withRules('color-contrast')), `${page.url()} by night`).toEqual(
    [],
  );
  await page.emulateMedia({ colorScheme: 'light' });
}

/** How many pixels the page is wider than the window. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
}

// Without the legacy mode axe opens a page of its own each time, for frames of other sites; we have none.
async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const found = await choose(new AxeBuilder({ page })).setLegacyMode(true).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
