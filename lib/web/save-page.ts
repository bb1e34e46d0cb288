import { type Result, refuse } from '#lib/domain/cases/refusal';
import type { RefusedFile } from '#lib/domain/forms/file-fault';
import { filesQuestionOf } from '#lib/domain/forms/files-question';
import type { Form, RawAnswers } from '#lib/domain/forms/form';
import { pageById } from '#lib/domain/forms/journey';
import type { Incoming } from '#lib/files/accept-file';
import { endingsOf, RESIDENT_KINDS } from '#lib/files/kinds';
import { keepFiles } from '#lib/use-cases/drafts/keep-files';
import { type Onward, saveAnswers } from '#lib/use-cases/drafts/save-answers';
import { isTooOften } from '#lib/use-cases/too-often';
import { clientAddress } from '#lib/web/client-address';
import { publicContext } from '#lib/web/context';
import { fieldText, PostTooLarge, postedFields, postedForm } from '#lib/web/posted';

/** The ends of names of files residents may send, for a file field. */
export const RESIDENT_ENDINGS = endingsOf(RESIDENT_KINDS);

/** A page of a form as somebody posted it. */
export type PostedPage = {
  page: string;
  raw: RawAnswers;
  files: readonly Incoming[];
  refused: readonly RefusedFile[];
  changing: boolean;
};

/** Reads what was posted for a page. Files that are too large together are told at their question; nothing else is lost. */
export async function postedPage(
  request: Request,
  form: Form,
  at: Pick<PostedPage, 'page' | 'changing'>,
): Promise<PostedPage> {
  const page = pageById(form, at.page);
  const question = page && filesQuestionOf(page);
  if (!question) return { ...at, raw: await postedFields(request), files: [], refused: [] };
  try {
    const { fields, files } = await postedForm(request);
    return { ...at, raw: fields, files, refused: [] };
  } catch (error) {
    if (!(error instanceof PostTooLarge)) throw error;
    const refused = [{ question: question.id, name: '', fault: 'tooLargeTogether' as const }];
    return { ...at, raw: error.typed, files: [], refused };
  }
}

/** In which version of its form a posted page was shown, as the page says. */
export const VERSION_FIELD = 'form-version';

/** The version that was posted; undefined for what is none. */
export function shownVersion(raw: RawAnswers): number | undefined {
  const typed = fieldText(raw, VERSION_FIELD);
  return /^\d{1,6}$/.test(typed) ? Number(typed) : undefined;
}

/** Keeps the files of a posted page, then its answers. Refuses too many from one network address. */
export async function savePage(
  form: Form,
  posted: PostedPage,
  token: string | null,
): Promise<Result<Onward>> {
  const { raw, files, ...rest } = posted;
  const context = await publicContext();
  const address = await clientAddress();
  if (await isTooOften(context, 'answers', { address }))
    return refuse('too-many-attempts', 'Too many answers were sent from this address.');
  const page = pageById(form, posted.page);
  const remove = fieldText(raw, 'remove');
  const kept =
    page === null
      ? []
      : await keep(context, { form, page }, { token, files, address, remove: remove === '' ? null : remove });
  const searching = fieldText(raw, 'find') !== '';
  const staying = searching || remove !== '' || fieldText(raw, 'more') !== '';
  return saveAnswers(context, form, {
    ...rest,
    raw,
    token,
    refused: [...posted.refused, ...kept],
    staying,
    searching,
    version: shownVersion(raw),
  });
}

async function keep(...through: Parameters<typeof keepFiles>): Promise<readonly RefusedFile[]> {
  const kept = await keepFiles(...through);
  return kept.ok ? kept.value : [];
}
