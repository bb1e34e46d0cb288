import type { ReactNode } from 'react';
import { BackLink } from '#components/ui/back-link';
import type { Case } from '#lib/domain/cases/case';
import { PROCESSES } from '#lib/domain/processes/registry';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { Exit } from '../../exit';
import { SpokenReference } from '../../spoken-reference';

type Props = { children?: ReactNode; locale: Locale; matter: Case };

/** What stands above the heading of a page of one case: the ways out, what just happened, and which case it is. */
export function PageTop({ children, locale, matter }: Props) {
  return (
    <>
      {PROCESSES[matter.process].sensitive ? <Exit /> : null}
      <BackLink href={urls.trackCase(matter.reference)}>{translator(locale, 'common')('back')}</BackLink>
      {children}
      <p className="muted">
        {translator(locale, 'processes')(`${matter.process}.title`)}{' '}
        <SpokenReference locale={locale} reference={matter.reference} />
      </p>
    </>
  );
}
