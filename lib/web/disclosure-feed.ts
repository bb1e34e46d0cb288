import { Feed } from 'feed';
import { languageTag } from '#lib/domain/council/language';
import { citationWords } from '#lib/messages/citation-words';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { exemptionsNamed, searchPublications } from '#lib/use-cases/disclosure/find-publications';
import { siteUrl } from '#lib/web/site-url';

/** The newest published answers as an Atom feed. Every address in it is whole. */
export async function disclosureFeed(context: Context): Promise<string> {
  const [{ council }, { publications }] = await Promise.all([
    findCouncil(context),
    searchPublications(context, { words: '', page: 1 }),
  ]);
  const t = translator(context.locale, 'disclosure');
  const home = siteUrl(urls.disclosureLog());
  const feed = new Feed({
    id: home,
    link: home,
    title: t('feedTitle', { council: council.name }),
    description: t('lead'),
    language: languageTag(context.locale),
    generator: false,
    updated: publications[0]?.publishedAt ?? context.now,
    feedLinks: { atom: siteUrl(urls.disclosureFeed()) },
    author: { name: council.name, link: council.website },
    copyright: council.name,
  });
  for (const publication of publications) {
    const { slug, title, request, response, publishedAt, serviceName } = publication;
    const link = siteUrl(urls.disclosure(slug));
    const cited = exemptionsNamed(publication).map((each) => citationWords(context.locale, each));
    feed.addItem({
      id: link,
      link,
      title: asHtml(title),
      date: publishedAt,
      published: publishedAt,
      description: asHtml(request),
      content: asHtml(response),
      category: [serviceName, ...cited].map((name) => ({ name: asXml(name) })),
    });
  }
  return feed.atom1();
}

// XML 1.0 has no room for most control characters, nor for half a character.
function asXml(text: string): string {
  return text.toWellFormed().replaceAll(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '');
}

// An entry's title, summary and content are HTML to a reader.
function asHtml(text: string): string {
  return asXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}
