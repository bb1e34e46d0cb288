import type { NextRequest } from 'next/server';
import type { Form } from '#lib/domain/forms/form';
import { urls } from '#lib/urls';
import { findForm } from '#lib/use-cases/drafts/draft-state';
import { type Sent, sendDraft } from '#lib/use-cases/drafts/send-draft';
import { publicContext } from '#lib/web/context';
import { draftToken } from '#lib/web/draft-cookie';
import { answerPost, postedFields, seeOther } from '#lib/web/posted';
import { shownVersion } from '#lib/web/save-page';

type Props = { params: Promise<{ form: string }> };

export async function POST(request: NextRequest, { params }: Props) {
  const form = findForm((await params).form);
  return answerPost(request, async () => {
    if (form === null) return seeOther(urls.home());
    const sent = await sendDraft(await publicContext(), form, {
      token: draftToken(form.id, request.cookies),
      version: shownVersion(await postedFields(request)),
    });
    return seeOther(sent.ok ? onwardUrl(form, sent.value) : urls.applyCheck(form.id));
  });
}

/** Somebody who reloads comes by GET: what was sent stays sent. */
export async function GET(_: NextRequest, { params }: Props) {
  const form = findForm((await params).form);
  return seeOther(form === null ? urls.home() : urls.applyCheck(form.id));
}

function onwardUrl(form: Form, sent: Sent): string {
  switch (sent.to) {
    case 'sent':
      return urls.applySent(form.id);
    case 'page':
      return urls.applyPage(form.id, sent.page);
    case 'check':
    case 'lost':
      return urls.applyCheck(form.id);
  }
}
