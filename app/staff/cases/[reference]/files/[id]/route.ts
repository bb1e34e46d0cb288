import { notFound } from 'next/navigation';
import { urls } from '#lib/urls';
import { readCaseFile } from '#lib/use-cases/tracking/read-file';
import { download } from '#lib/web/download';
import { staffContext } from '#lib/web/session';

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ reference: string; id: string }> },
) {
  const context = await staffContext(urls.queue());
  const { reference, id } = await params;
  const file = await readCaseFile(context, reference.slice(0, 40), id);
  if (file === null) notFound();
  return download(file.content, file.name, file.mediaType);
}
