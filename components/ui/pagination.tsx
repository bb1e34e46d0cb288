import { Icon } from '#components/ui/icon';

export type PageLink = { href: string; text: string; label: string; isCurrent?: boolean | undefined };
type Neighbour = { href: string; text: string };

type PaginationProps = {
  label: string;
  pages: readonly PageLink[];
  previous?: Neighbour | undefined;
  next?: Neighbour | undefined;
};

export function Pagination({ label, pages, previous, next }: PaginationProps) {
  return (
    <nav aria-label={label}>
      <ul className="pages">
        {previous ? (
          <li>
            <a href={previous.href} rel="prev">
              <Icon name="arrow-left" />
              {previous.text}
            </a>
          </li>
        ) : null}
        {pages.map((page) => (
          <li key={page.href}>
            <a aria-current={page.isCurrent ? 'page' : undefined} aria-label={page.label} href={page.href}>
              {page.text}
            </a>
          </li>
        ))}
        {next ? (
          <li>
            <a href={next.href} rel="next">
              {next.text}
              <Icon name="arrow-right" />
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
