import { FocusOnArrival } from '#components/ui/focus-on-arrival';
import { Icon } from '#components/ui/icon';

export type ErrorLink = { href: string; text: string };

type ErrorSummaryProps = { title: string; errors: readonly ErrorLink[]; id?: string };

/** Everything to put right, first on the page, each line a link to its answer. It takes the focus when it arrives. */
export function ErrorSummary({ title, errors, id = 'error-summary' }: ErrorSummaryProps) {
  return (
    <div aria-labelledby={`${id}-title`} className="error-summary" id={id} role="alert" tabIndex={-1}>
      <h2 className="error-summary-title" id={`${id}-title`}>
        <Icon name="stop" />
        {title}
      </h2>
      <ul className="error-summary-list">
        {errors.map((error) => (
          <li key={error.href + error.text}>
            <a href={error.href}>{error.text}</a>
          </li>
        ))}
      </ul>
      <FocusOnArrival id={id} />
    </div>
  );
}
