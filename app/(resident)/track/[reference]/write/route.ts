import type { NextRequest } from 'next/server';
import { parseReference } from '#lib/domain/references/reference';
import { writeLetter } from '#lib/use-cases/tracking/write-letter';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { urls } from '#lib/web/urls';
import { problemUrl } from '../../track-problem';

type Props = { params: Promise<{ reference: string }> };

/** What the resident writes to us on their case. The form brings its own permit: the letters may have locked meanwhile. */
export function POST(request: NextRequest, { params }: Props) {
  return answerPost(request, async () => {
    const fields = await postedFields(request);
    const reference = parseReference((await params).reference);
    if (reference === null) return seeOther(problemUrl('not-shown'));
    const written = await writeLetter(await publicContext(), {
      permit: fieldText(fields, 'permit').slice(0, 2000),
      reference,
      text: fieldText(fields, 'text'),
    });
    const about = written.ok ? 'written=yes' : `problem=${written.reason}`;
    return seeOther(`${urls.trackCase(reference)}?${about}#write`);
  });
}

/** Somebody who reloads comes by GET: back to the case. */
export async function GET(_request: NextRequest, { params }: Props) {
  const reference = parseReference((await params).reference);
  return seeOther(reference === null ? urls.track() : urls.trackCase(reference));
}
