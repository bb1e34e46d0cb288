import type { NextRequest } from 'next/server';
import { cleanLine } from '#lib/domain/forms/clean-text';
import { isEmailAddress } from '#lib/domain/forms/read-contact';
import { urls } from '#lib/urls';
import { findForm } from '#lib/use-cases/drafts/draft-state';
import { askToFollow } from '#lib/use-cases/following/follow';
import { clientAddress } from '#lib/web/client-address';
import { publicContext } from '#lib/web/context';
import { draftToken } from '#lib/web/draft-cookie';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';

type Props = { params: Promise<{ form: string }> };

export async function POST(request: NextRequest, { params }: Props) {
  const form = findForm((await params).form);
  return answerPost(request, async () => {
    if (form === null) return seeOther(urls.home());
    const email = cleanLine(fieldText(await postedFields(request), 'email')).slice(0, 320);
    const page = urls.applyFollow(form.id);
    if (!isEmailAddress(email)) return seeOther(`${page}?problem=email`);
    const asking = { token: draftToken(form.id, request.cookies), address: await clientAddress(), email };
    const asked = await askToFollow(await publicContext(), form, asking);
    return seeOther(asked.ok ? `${page}?done=sent` : `${page}?problem=${asked.reason}`);
  });
}

/** Somebody who reloads comes by GET: back to the page. */
export async function GET(_: NextRequest, { params }: Props) {
  const form = findForm((await params).form);
  return seeOther(form === null ? urls.home() : urls.applyFollow(form.id));
}
