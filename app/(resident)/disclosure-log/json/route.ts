import { publicContext } from '#lib/web/context';
import { disclosureJson } from '#lib/web/disclosure-files';
import { download } from '#lib/web/download';

/** Every published answer as data. */
export async function GET() {
  const file = disclosureJson(await publicContext());
  return download(file, 'published-answers.json', 'application/json; charset=utf-8');
}
