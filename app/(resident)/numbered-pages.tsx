import { Pagination } from '#components/ui/pagination';
import { type Locale, translator } from '#lib/messages/translate';

const AROUND = 2;

/** `query`: what is sought; `pages` from 1. */
type Props = { locale: Locale; path: string; query: Record<string, string>; page: number; pages: number };

/** The pages of what was found, by number: the first, the last and those around this one; nothing for a single page. */
export function NumberedPages({ locale, path, query, page, pages }: Props) {
  if (pages <= 1) return null;
  const t = translator(locale, 'common');
  const current = Math.min(page, pages);
  const sought = Object.entries(query).filter(([, value]) => value !== '');
  const href = (number: number) => `${path}?${new URLSearchParams([...sought, ['page', String(number)]])}`;
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - current) <= AROUND,
  );
  return (
    <Pagination
      label={t('paging.label')}
      next={current < pages ? { href: href(current + 1), text: t('paging.next') } : undefined}
      pages={numbers.map((number) => ({
        href: href(number),
        text: `${number}`,
        label: t('count.page', { page: `${number}`, pages: `${pages}` }),
        isCurrent: number === current,
      }))}
      previous={current > 1 ? { href: href(current - 1), text: t('paging.previous') } : undefined}
    />
  );
}
