import type { NextRequest } from 'next/server';
import { isRouteId } from '#lib/domain/forms/route';
import { leads } from '#lib/domain/sorting/leads';
import { isSortRouteId, type SortRouteId } from '#lib/domain/sorting/sort-route';
import { urls } from '#lib/urls';
import { findForm } from '#lib/use-cases/drafts/draft-state';
import { chooseWay } from '#lib/use-cases/sorting/choose-way';
import { beginDraft } from '#lib/web/begin-draft';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { placeUrl } from '#lib/web/ways';
import { carriedWordsCookie, wordsToken } from '#lib/web/words-cookie';
import { chooserUrl } from '../../chooser-url';

export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const chosen = fieldText(await postedFields(request), 'route');
    const token = wordsToken(request.cookies);
    return isSortRouteId(chosen) ? take(chosen, token) : carriedOn(token, 'none', urls.choose());
  });
}

/** Somebody who reloads comes by GET: back to what was suggested. */
export function GET() {
  return seeOther(urls.wordsWays());
}

async function take(chosen: SortRouteId, token: string | null): Promise<Response> {
  const context = await publicContext();
  const lead = leads[chosen];
  if ('form' in lead) {
    const form = findForm(lead.form);
    const begun = form && (await beginDraft(context, form, { sorting: { token, chosen } }));
    // Where our nation has no such form, the chooser says who decides it.
    return begun ?? seeOther(isRouteId(lead.form) ? chooserUrl({ route: lead.form }, null) : urls.choose());
  }
  return carriedOn(
    token,
    chosen,
    'route' in lead ? chooserUrl({ route: lead.route }, null) : placeUrl(lead.place),
  );
}

/** Records the way taken, which is no form, and goes there; the words wait for the form that is chosen after it. */
async function carriedOn(token: string | null, chosen: SortRouteId | 'none', to: string): Promise<Response> {
  const response = seeOther(to);
  if (token === null) return response;
  await chooseWay(await publicContext(), { token, chosen });
  response.cookies.set(carriedWordsCookie(token));
  return response;
}
