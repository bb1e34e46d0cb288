import type { NextRequest, NextResponse } from 'next/server';
import type { Refusal } from '#lib/domain/cases/refusal';
import type { Form } from '#lib/domain/forms/form';
import { urls } from '#lib/urls';
import { findForm } from '#lib/use-cases/drafts/draft-state';
import type { Onward } from '#lib/use-cases/drafts/save-answers';
import { startDraft } from '#lib/use-cases/drafts/start-draft';
import { clientAddress } from '#lib/web/client-address';
import { publicContext } from '#lib/web/context';
import { draftCookie, draftToken } from '#lib/web/draft-cookie';
import { answerPost, fieldText, seeOther } from '#lib/web/posted';
import { type PostedPage, postedPage, savePage } from '#lib/web/save-page';

type Props = { params: Promise<{ form: string; step: string }> };

export async function POST(request: NextRequest, { params }: Props) {
  const { form: formId, step } = await params;
  const form = findForm(formId);
  return answerPost(request, async () => {
    if (form === null) return seeOther(urls.home());
    const changing = request.nextUrl.searchParams.get('change') === '1';
    const posted = await postedPage(request, form, { page: step, changing });
    const saved = await savePage(form, posted, draftToken(form.id, request.cookies));
    if (!saved.ok) return seeOther(refusedUrl(form, saved));
    if (saved.value.to === 'lost') return keepInNewDraft(form, posted);
    return seeOther(isLater(posted) ? urls.applySave(form.id) : onwardUrl(form, saved.value, changing));
  });
}

// Whether or not it could be kept as an answer, what was typed is there when they come back.
function isLater({ raw }: PostedPage): boolean {
  return fieldText(raw, 'later') !== '';
}

/** Somebody who reloads comes by GET: back to the question. */
export async function GET(_: NextRequest, { params }: Props) {
  const { form: formId, step } = await params;
  const form = findForm(formId);
  return seeOther(form === null ? urls.home() : urls.applyPage(form.id, encodeURIComponent(step)));
}

// The draft is gone, but what was just typed is here: it begins a new draft, and the journey starts again around it.
async function keepInNewDraft(form: Form, posted: PostedPage): Promise<NextResponse> {
  const started = await startDraft(await publicContext(), { form: form.id }, await clientAddress());
  if (!started.ok) return seeOther(refusedUrl(form, started));
  const { token } = started.value;
  const saved = await savePage(form, { ...posted, changing: true }, token);
  const onward = saved.ok ? onwardUrl(form, saved.value, false) : urls.apply(form.id);
  const response = seeOther(`${onward}${onward.includes('?') ? '&' : '?'}found=new`);
  response.cookies.set(draftCookie(form.id, token));
  return response;
}

function refusedUrl(form: Form, { reason }: Refusal): string {
  return reason === 'too-many-attempts' ? urls.tooMany() : urls.apply(form.id);
}

function onwardUrl(form: Form, onward: Onward, changing: boolean): string {
  switch (onward.to) {
    case 'page':
      return `${urls.applyPage(form.id, onward.page)}${changing ? '?change=1' : ''}`;
    case 'problem':
      return `${urls.applyPage(form.id, onward.page)}?problem=1${changing ? '&change=1' : ''}`;
    case 'check':
      return urls.applyCheck(form.id);
    case 'sent':
      return urls.applySent(form.id);
    case 'lost':
      return urls.apply(form.id);
  }
}
