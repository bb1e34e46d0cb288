import type { NextRequest } from 'next/server';
import { urls } from '#lib/urls';
import { sortWords } from '#lib/use-cases/sorting/sort-words';
import { clientAddress } from '#lib/web/client-address';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { carriedWordsCookie, wordsCookie } from '#lib/web/words-cookie';

export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const fields = await postedFields(request);
    const posted = fieldText(fields, 'words');
    const sorted = await sortWords(await publicContext(), { posted }, await clientAddress());
    if (!sorted.ok) return seeOther(sorted.reason === 'too-many-attempts' ? urls.tooMany() : urls.words());
    return answered(sorted.value);
  });
}

// Only words that could be sorted are short enough for any form to begin with.
function answered({ token, problem }: { token: string; problem: string | null }) {
  const response = seeOther(problem === null ? urls.wordsWays() : `${urls.words()}?problem=${problem}`);
  response.cookies.set(wordsCookie(token));
  response.cookies.set(carriedWordsCookie(problem === null ? token : null));
  return response;
}

/** Somebody who reloads comes by GET: back to the words. */
export function GET() {
  return seeOther(urls.words());
}
