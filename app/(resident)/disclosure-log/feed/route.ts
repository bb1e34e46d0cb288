import { publicContext } from '#lib/web/context';
import { disclosureFeed } from '#lib/web/disclosure-feed';

/** New published answers, for feed readers. */
export async function GET() {
  const feed = await disclosureFeed(await publicContext());
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
