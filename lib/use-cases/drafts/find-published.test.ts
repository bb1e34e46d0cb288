import { beforeAll, describe, expect, it } from 'vitest';
import { eirForm } from '#lib/domain/forms/eir-form';
import { foiForm } from '#lib/domain/forms/foi-form';
import type { Form } from '#lib/domain/forms/form';
import { pageById } from '#lib/domain/forms/journey';
import { givenPublication } from '#lib/testing/given-publication';
import { testCouncil } from '#lib/testing/test-council';
import { findPublished } from '#lib/use-cases/drafts/find-published';

const { as, anybody } = testCouncil();

beforeAll(async () => {
  await givenPublication(as('agent'), 'trees-felled', 'Trees felled in parks since 2020');
  await givenPublication(as('agent'), 'ailgylchu', 'Ailgylchu mewn ysgolion ers 2020');
  await givenPublication(as('agent'), 'recycling', 'Recycling in schools since 2020');
});

async function published(form: Form, information: string, pageId = 'subject') {
  const page = pageById(form, pageId);
  if (page === null) throw new Error(`There is no page ${pageId}.`);
  const found = await findPublished(anybody(), { page, answers: { information } });
  return found.map(({ slug }) => slug);
}

describe('published answers', () => {
  it('are offered to whoever asks for information, once they wrote what they want', async () => {
    for (const form of [foiForm, eirForm]) {
      expect(await published(form, 'How many trees were felled in each of the years?')).toEqual([
        'trees-felled',
      ]);
      expect(await published(form, 'What do you pay for school meals?')).toEqual([]);
      expect(await published(form, 'How many trees were felled?', 'information')).toEqual([]);
    }
  });

  it('are found by Welsh words in both languages', async () => {
    const found = await published(foiForm, 'Faint o finiau ailgylchu sydd yn yr ysgolion?');
    expect(found.toSorted()).toEqual(['ailgylchu', 'recycling']);
  });
});
