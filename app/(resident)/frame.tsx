import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { ResidentShell, type ShellLanguages, type ShellLink } from '#components/shell/resident-shell';
import type { Council } from '#lib/domain/council/council';
import { LANGUAGE_FIELD, LANGUAGE_NAMES, languageTag } from '#lib/domain/council/language';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import { Exit, isSensitivePath } from './exit';

/** The frame of every resident's page, with the council's name and ways to everywhere. */
export async function ResidentFrame({ children }: { children: ReactNode }) {
  const context = await publicContext();
  const { council } = await findCouncil(context);
  const t = translator(context.locale, 'common');
  const asked = await headers();
  const path = asked.get('x-path') ?? '';
  const home = translator(context.locale, 'home');
  return (
    <ResidentShell
      council={council.name}
      emergency={
        <p>
          {home.rich('emergencyLine', {
            call: (words) => (
              <a className="unbroken" href="tel:999">
                {words}
              </a>
            ),
            see: (words) => <a href={urls.emergencies()}>{words}</a>,
          })}
        </p>
      }
      exit={isSensitivePath(path) ? <Exit /> : undefined}
      footerLinks={footerLinks(context.locale, council)}
      footerNote={<p>{t('footer.note', { council: council.name })}</p>}
      homeHref={urls.home()}
      labels={{ skip: t('skipLink'), nav: t('menu.label'), footer: t('footer.label') }}
      languages={languagesOf(council, context.locale, asked.get('x-search') ?? '')}
      nav={navLinks(context.locale, path)}
      product={home('product')}
    >
      {children}
    </ResidentShell>
  );
}

// An address of this very page, in the other language.
function languagesOf({ languages }: Council, locale: Locale, search: string): ShellLanguages | undefined {
  if (languages.length < 2) return undefined;
  const list = languages.map((language) => {
    const query = new URLSearchParams(search);
    query.set(LANGUAGE_FIELD, language);
    return {
      name: LANGUAGE_NAMES[language],
      tag: languageTag(language),
      href: language === locale ? null : `?${query}`,
    };
  });
  return { label: translator(locale, 'common.menu')('languages'), list };
}

function navLinks(locale: Locale, path: string): ShellLink[] {
  const t = translator(locale, 'common.menu');
  const links = [
    { href: urls.services(), text: t('services') },
    { href: urls.track(), text: t('track') },
    { href: urls.disclosureLog(), text: t('disclosure') },
  ];
  return links.map((link) => ({
    ...link,
    isCurrent: path === link.href || path.startsWith(`${link.href}/`),
  }));
}

function footerLinks(locale: Locale, council: Council): ShellLink[] {
  const t = translator(locale, 'common');
  return [
    { href: urls.contact(), text: t('footer.contact') },
    { href: urls.emergencies(), text: t('footer.emergencies') },
    { href: urls.changes(), text: t('footer.changes') },
    { href: urls.accessibility(), text: t('footer.accessibility') },
    { href: urls.privacy(), text: t('footer.privacy') },
    { href: council.website, text: t('footer.website', { council: council.shortName }) },
    { href: urls.staff(), text: t('menu.staff') },
  ];
}
