import type { Form, Page } from '#lib/domain/forms/form';
import type { Chooser, Route } from '#lib/domain/forms/route';

/** A definition's own English sentence → the same in another language. */
export type Rendering = (english: string) => string;

/** What people read. Every other key of a definition holds an id, a value, a number or a condition. */
const SENTENCES: ReadonlySet<string> = new Set([
  ...['name', 'title', 'lead', 'outOfScope', 'youWillNeed', 'whoAnswers', 'time', 'begin', 'declaration'],
  ...['send', 'next'],
  ...[
    'label',
    'hint',
    'group',
    'readBackLabel',
    'ticked',
    'empty',
    'west',
    'east',
    'guidance',
    'text',
    'why',
    'expect',
  ],
  ...['missing', 'tooLong', 'wrong', 'incomplete', 'future'],
]);

/**
 * A form or the chooser, or a part of them, with every sentence a resident reads put through `words`; ids and values stay as
 * they are.
 */
export function translateForm<D extends Form | Page | Chooser | Route>(definition: D, words: Rendering): D {
  return asSameShape<D>(translated(definition, words));
}

function translated(part: unknown, words: Rendering): unknown {
  if (Array.isArray(part)) return part.map((each: unknown) => translated(each, words));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, keyTranslated(key, value, words)]),
  );
}

// `facts` names questions by their ids, under keys such as `name`.
function keyTranslated(key: string, value: unknown, words: Rendering): unknown {
  if (key === 'facts') return value;
  return SENTENCES.has(key) ? said(value, words) : translated(value, words);
}

function said(value: unknown, words: Rendering): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => said(each, words));
  return words(String(value));
}

// The one place that says so: only sentences change, so what came in as a form goes out as one.
function asSameShape<D>(definition: unknown): D {
  return definition as D;
}
