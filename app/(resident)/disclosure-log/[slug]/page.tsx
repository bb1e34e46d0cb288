import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { Columns } from '#components/shell/columns';
import { BackLink } from '#components/ui/back-link';
import { DescriptionList } from '#components/ui/description-list';
import { formatLong } from '#lib/domain/calendar/plain-date';
import { cleanLine } from '#lib/domain/forms/clean-text';
import { citationWords } from '#lib/messages/citation-words';
import { outcomeWords } from '#lib/messages/outcome-words';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { exemptionsNamed, readPublication } from '#lib/use-cases/disclosure/find-publications';
import { publicContext } from '#lib/web/context';

type Props = { params: Promise<{ slug: string }> };

const find = cache(async (slug: string) => readPublication(await publicContext(), cleanLine(slug)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const publication = await find((await params).slug);
  const title = translator((await publicContext()).locale, 'disclosure')('title');
  return { title: publication === null ? title : `${publication.title} – ${title}` };
}

export default async function PublicationPage({ params }: Props) {
  const publication = await find((await params).slug);
  // Not notFound(), which Next draws in the browser only: without JavaScript nobody would see it.
  if (publication === null) redirect(urls.nothing());
  const { locale } = await publicContext();
  const t = translator(locale, 'disclosure');
  const under = exemptionsNamed(publication).map((each) => citationWords(locale, each));
  const facts = [
    { name: t('outcome'), value: outcomeWords(locale, publication.process, publication.outcome).name },
    ...(under.length === 0 ? [] : [{ name: t('withheldUnder'), value: under.join('; ') }]),
    { name: t('answeredLabel'), value: formatLong(publication.answeredOn, locale) },
    { name: t('service'), value: publication.serviceName },
  ];
  const aside = (
    <>
      <h2 className="subheading">{t('factsHeading')}</h2>
      <DescriptionList facts={facts} />
    </>
  );
  return (
    <Columns aside={aside} asideLabel={t('factsLabel')}>
      <BackLink href={urls.disclosureLog()}>{t('back')}</BackLink>
      <h1>{publication.title}</h1>
      <h2>{t('request')}</h2>
      <p className="written">{publication.request}</p>
      <h2>{t('response')}</h2>
      <div className="said written">{publication.response}</div>
      <p>
        {t('more')} <a href={urls.apply('foi')}>{t('ask')}</a>
      </p>
    </Columns>
  );
}
