import { publicContext } from '#lib/web/context';
import { CSV } from '#lib/web/csv';
import { disclosureCsv } from '#lib/web/disclosure-files';
import { download } from '#lib/web/download';

/** Every published answer as a table. */
export async function GET() {
  return download(disclosureCsv(await publicContext()), 'published-answers.csv', CSV);
}
