import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { OwnPromises } from './own-lists';

const today = plainDate('2026-02-11');
const listOf = (many: number) => {
  const promises = Array.from({ length: many }, (_, id) => ({
    ...{ reference: '222222222', id, dueOn: today },
    text: `Promise number ${id}.`,
  }));
  return renderToStaticMarkup(createElement(OwnPromises, { promises, today }));
};

describe('the promises that an officer owns', () => {
  it('are all listed while they are few', () => {
    expect(listOf(25)).toContain('Promise number 24.');
    expect(listOf(25)).not.toContain('The first');
  });

  it('are listed up to a number, and the page says of how many', () => {
    const page = listOf(500);
    expect(page).toContain('Promise number 24.');
    expect(page).not.toContain('Promise number 25.');
    expect(page).toContain('The first 25 of 500: the others follow when these are done.');
    expect(page.length).toBeLessThan(1.1 * listOf(25).length);
  });
});
