import type { NextRequest } from 'next/server';
import type { RawAnswers } from '#lib/domain/forms/form';
import { urls } from '#lib/urls';
import { findForm } from '#lib/use-cases/drafts/draft-state';
import { beginDraft } from '#lib/web/begin-draft';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { carriedWords } from '#lib/web/words-cookie';

type Props = { params: Promise<{ form: string }> };

export async function POST(request: NextRequest, { params }: Props) {
  const form = findForm((await params).form);
  return answerPost(request, async () => {
    if (form === null) return seeOther(urls.home());
    const fields = await postedFields(request);
    const service = fieldText(fields, 'service') || null;
    const begun = await beginDraft(await publicContext(), form, {
      chooser: chooserAnswers(fields),
      service,
      sorting: { token: carriedWords(request.cookies), chosen: null },
    });
    return begun ?? seeOther(urls.apply(form.id));
  });
}

/** Somebody who reloads comes by GET: back to the start, where the button is. */
export async function GET(_: NextRequest, { params }: Props) {
  const form = findForm((await params).form);
  return seeOther(form === null ? urls.home() : urls.apply(form.id));
}

const PREFIX = 'chooser.';

function chooserAnswers(fields: RawAnswers): Record<string, string> {
  const names = Object.keys(fields).filter((name) => name.startsWith(PREFIX));
  return Object.fromEntries(names.map((name) => [name.slice(PREFIX.length), fieldText(fields, name)]));
}
