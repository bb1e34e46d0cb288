import { parseReference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { readCaseFile } from '#lib/use-cases/tracking/read-file';
import { residentContext } from '#lib/web/context';
import { download } from '#lib/web/download';
import { seeOther } from '#lib/web/posted';

type Props = { params: Promise<{ reference: string; id: string }> };

/** A file that came with an answer, for whoever has proved that the case is theirs. */
export async function GET(_: Request, { params }: Props) {
  const { reference: typed, id } = await params;
  const reference = parseReference(typed);
  if (reference === null) return seeOther(urls.track());
  const file = await readCaseFile(await residentContext(), reference, id);
  if (file === null) return seeOther(urls.trackCase(reference));
  return download(file.content, file.name, file.mediaType);
}
