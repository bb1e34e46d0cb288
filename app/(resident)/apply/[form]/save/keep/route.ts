import type { NextRequest } from 'next/server';
import { cleanLine } from '#lib/domain/forms/clean-text';
import type { Form } from '#lib/domain/forms/form';
import { isEmailAddress } from '#lib/domain/forms/read-contact';
import { urls } from '#lib/urls';
import { makeResumeCode, sendDraftLink } from '#lib/use-cases/drafts/come-back';
import { findForm } from '#lib/use-cases/drafts/draft-state';
import { clientAddress } from '#lib/web/client-address';
import { publicContext } from '#lib/web/context';
import { draftToken } from '#lib/web/draft-cookie';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';

type Props = { params: Promise<{ form: string }> };

export async function POST(request: NextRequest, { params }: Props) {
  const form = findForm((await params).form);
  return answerPost(request, async () => {
    if (form === null) return seeOther(urls.home());
    const fields = await postedFields(request);
    const token = draftToken(form.id, request.cookies);
    if (fieldText(fields, 'by') === 'code') {
      await makeResumeCode(await publicContext(), form, token);
      return seeOther(`${urls.applySave(form.id)}#code`);
    }
    return mail(form, token, cleanLine(fieldText(fields, 'email')).slice(0, 320));
  });
}

async function mail(form: Form, token: string | null, email: string): Promise<Response> {
  if (!isEmailAddress(email)) return seeOther(`${urls.applySave(form.id)}?problem=email`);
  const address = await clientAddress();
  const sent = await sendDraftLink(await publicContext(), form, { token, address, email });
  if (sent.ok) return seeOther(`${urls.applySave(form.id)}?kept=email`);
  const blocked = sent.reason === 'too-many-attempts' ? '?problem=too-many-attempts' : '';
  return seeOther(`${urls.applySave(form.id)}${blocked}`);
}

/** Somebody who reloads comes by GET: back to the page. */
export async function GET(_: NextRequest, { params }: Props) {
  const form = findForm((await params).form);
  return seeOther(form === null ? urls.home() : urls.applySave(form.id));
}
