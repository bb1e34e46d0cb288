import { cookies } from 'next/headers';
import type { KeptFiles } from '#components/forms/files-field';
import { filesQuestionOf } from '#lib/domain/forms/files-question';
import type { Form, Page, Problem } from '#lib/domain/forms/form';
import { translator } from '#lib/messages/translate';
import type { Context } from '#lib/use-cases/context';
import { findDraftFiles } from '#lib/use-cases/drafts/draft-files';
import { draftToken } from '#lib/web/draft-cookie';
import { RESIDENT_ENDINGS } from '#lib/web/save-page';
import { aboutFile } from '../../about-file';
import type { OpenDraft } from '../[form]/open-draft';

/** What a page that asks for files shows beside the question; undefined for every other page. */
export async function keptFilesOf(context: Context, form: Form, page: Page): Promise<KeptFiles | undefined> {
  if (filesQuestionOf(page) === null) return undefined;
  const files = await findDraftFiles(context, page, draftToken(form.id, await cookies()));
  const t = translator(context.locale, 'apply.question');
  return {
    list: files.map((file) => ({ id: file.id, name: file.name, about: aboutFile(file, context.locale) })),
    accept: RESIDENT_ENDINGS,
    words: { kept: t('kept'), add: t('add'), remove: t('remove') },
  };
}

/** What to say of files that were not kept: at their question, a sentence each. */
export function refusedFiles({ attempt }: OpenDraft, { locale }: Context): readonly Problem[] {
  const [first, ...more] = attempt?.refused ?? [];
  if (first === undefined) return [];
  const t = translator(locale, 'files');
  const sentences = [first, ...more].map(({ fault, name }) => t(fault, { name, who: 'resident' }));
  return [{ field: first.question, question: first.question, message: sentences.join(' ') }];
}
