import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 768, 1280] as const;
const HEIGHT = 900;

type Look = { schemes?: readonly ('light' | 'dark')[] };

/** The page as it stands: axe finds nothing and nothing scrolls sideways, at phone, tablet and desktop width. */
export async function isAccessible(page: Page, { schemes = ['light'] }: Look = {}): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      const at = `${page.url()} at ${width} px, ${colorScheme}`;
      expect(await sidewaysScroll(page), `${at}: scrolls sideways`).toBe(0);
      expect(await violations(page), at).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** How many pixels the page is wider than the window. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
