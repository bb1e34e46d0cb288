import type { Publication } from '#lib/db/publications';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { everyPublication, exemptionsNamed } from '#lib/use-cases/disclosure/find-publications';
import { csvRow, UTF8 } from '#lib/web/csv';
import { siteUrl } from '#lib/web/site-url';

/** The columns of the disclosure log as data. Others read them by name: they may be added to, never changed. */
const COLUMNS = [
  'address',
  'title',
  'service',
  'law',
  'request',
  'response',
  'outcome',
  'exemptions',
  'answered',
  'published',
] as const;

const READ_AT_ONCE = 200;

/** Every published answer as a CSV file, row by row. */
export function disclosureCsv(context: Context): ReadableStream<Uint8Array> {
  return streamOf(async function* () {
    yield `${UTF8}${csvRow(COLUMNS)}`;
    for await (const publication of everyPublication(context, READ_AT_ONCE)) {
      const entry = entryOf(publication);
      yield csvRow(COLUMNS.map((column) => [entry[column]].flat().join('; ')));
    }
  });
}

/** The same as JSON: a list of objects, one a line. */
export function disclosureJson(context: Context): ReadableStream<Uint8Array> {
  return streamOf(async function* () {
    let before = '[\n';
    for await (const publication of everyPublication(context, READ_AT_ONCE)) {
      yield `${before}${JSON.stringify(entryOf(publication))}`;
      before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  });
}

// As it stands in the log, whoever asks: names in English, the outcome and the law by the words the pack has for them.
function entryOf(publication: Publication): Record<(typeof COLUMNS)[number], string | string[]> {
  const { slug, title, request, response, outcome, serviceName, answeredOn, publishedAt } = publication;
  return {
    address: siteUrl(urls.disclosure(slug)),
    title,
    service: serviceName,
    law: publication.process,
    request,
    response,
    outcome,
    exemptions: exemptionsNamed(publication).map(({ id }) => id),
    answered: answeredOn,
    published: publishedAt.toISOString(),
  };
}

function streamOf(make: () => AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const texts = make();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await texts.return(null);
    },
  });
}
