import { cleanLine, cutTo } from '#lib/domain/forms/clean-text';

/** What Next gives a page of its URL's query: text, several texts or nothing. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

const LONGEST = 200;

/** One line of the query, cleaned and at most 200 characters; '' when it is missing, the first when it is given twice. */
export function queryText(query: Query, name: string): string {
  const value = query[name];
  const text = Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
  return cleanLine(cutTo(text, LONGEST));
}

/** A whole number of the query from 1 to `most`; 1 for anything else. */
export function queryPage(query: Query, name: string, most: number): number {
  const text = queryText(query, name);
  return /^\d{1,6}$/.test(text) ? Math.min(Math.max(Number(text), 1), most) : 1;
}
