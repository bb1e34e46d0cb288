import type { Page } from '@playwright/test';
import { cy } from '#lib/messages/cy';
import { welsh } from '#lib/messages/cy/data';
import { en } from '#lib/messages/en';
import { demonstrationInWelsh } from '../prisma/demonstration/in-welsh.ts';
import type { FilledForm, FilledPage, Given } from './forms/form.ts';

const words = new Map([...pairs(en, cy), ...Object.entries(welsh), ...Object.entries(demonstrationInWelsh)]);

/** What residents read instead of an English sentence. Throws when there is no Welsh. */
export function inWelsh(english: string): string {
  const known = words.get(english);
  if (known === undefined) throw new Error(`There is no Welsh for “${english}”.`);
  return known;
}

/** An English sentence as the page has it, in its own language. */
export async function said(page: Page, english: string): Promise<string> {
  const language = await page.locator('html').getAttribute('lang');
  return language === 'cy' ? inWelsh(english) : english;
}

/** A form by its Welsh labels. What is written into it stays as it is, and addresses have no Welsh. */
export function filledInWelsh(form: FilledForm): FilledForm {
  const { door, begin, check, send, sent, mail, pages } = form;
  return {
    ...form,
    ...{ door: inWelsh(door), begin: inWelsh(begin), check: inWelsh(check), send: inWelsh(send) },
    ...{ sent: inWelsh(sent), mail: inWelsh(mail) },
    pages: pages.map(pageInWelsh),
  };
}

function pageInWelsh({ heading, given, empty }: FilledPage): FilledPage {
  return { heading: inWelsh(heading), given: given.map(givenInWelsh), empty: empty.map(inWelsh) };
}

function givenInWelsh(given: Given): Given {
  if ('choose' in given) {
    return { choose: inWelsh(given.choose), ...(given.of && { of: inWelsh(given.of) }) };
  }
  if ('tick' in given) return { tick: inWelsh(given.tick) };
  if ('select' in given) {
    return { select: words.get(given.select) ?? given.select, from: inWelsh(given.from) };
  }
  if ('write' in given) return { ...given, in: inWelsh(given.in) };
  return 'press' in given ? { press: inWelsh(given.press) } : given;
}

type Words = { readonly [key: string]: string | Words };

// Each message of the one catalogue with that of the other under the same key.
function pairs(one: Words, other: Words): [string, string][] {
  return Object.entries(one).flatMap(([key, value]): [string, string][] => {
    const there = other[key];
    if (typeof value === 'string') return typeof there === 'string' ? [[value, there]] : [];
    return typeof there === 'object' ? pairs(value, there) : [];
  });
}
