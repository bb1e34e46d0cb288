import { type APIRequestContext, expect } from '@playwright/test';
import { holds } from '#lib/domain/forms/condition';
import type { Form, Page } from '#lib/domain/forms/form';
import { satisfying, serviceFor } from '#lib/testing/good-answers';

/** A form on its way, without a browser; `known`: what was answered well, for the pages that depend on it. */
export type Filling = { http: APIRequestContext; form: Form; known: Record<string, string> };

/** Answers what a page depends on, so that the answers lead to it. */
export async function leadTo(filling: Filling, { when }: Page): Promise<void> {
  if (when === undefined || holds(when, filling.known)) return;
  for (const [id, value] of Object.entries({ ...serviceFor(when), ...satisfying(when) })) {
    const page = filling.form.pages.find(({ questions }) => questions.some((question) => question.id === id));
    if (page === undefined) throw new Error(`No page asks ${id}.`);
    filling.known[id] = value;
    expect(await postAnswer(filling, page, { [id]: value }), id).not.toContain('problem');
  }
}

/** Posts a page's fields. Gives where it leads; one that holds 'problem' when they were not taken. */
export async function postAnswer(
  { http, form }: Filling,
  page: Page,
  fields: Record<string, string>,
): Promise<string> {
  const address = `/apply/${form.id}/${page.id}/answer?change=1`;
  const answered = await http.post(address, { form: fields, maxRedirects: 0 });
  return answered.headers()['location'] ?? `${answered.status()} problem`;
}
