import { Pagination } from '#components/ui/pagination';
import { type QueueView, queueHref } from '#lib/web/queue-view';

/** The pages near this one, with the first and the last. */
export function QueuePages({ view, pages }: { view: QueueView; pages: number }) {
  if (pages < 2) return null;
  const near = [1, view.page - 1, view.page, view.page + 1, pages];
  const shown = [...new Set(near)].filter((page) => page >= 1 && page <= pages);
  const href = (page: number) => queueHref(view, { page });
  return (
    <div className="mt-4">
      <Pagination
        label="Pages of cases"
        next={view.page < pages ? { href: href(view.page + 1), text: 'Next' } : undefined}
        pages={shown.map((page) => ({
          href: href(page),
          text: String(page),
          label: `Page ${page}`,
          isCurrent: page === view.page,
        }))}
        previous={view.page > 1 ? { href: href(view.page - 1), text: 'Previous' } : undefined}
      />
    </div>
  );
}
