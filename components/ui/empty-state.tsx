import type { ReactNode } from 'react';
import { Actions } from '#components/ui/actions';

type EmptyStateProps = { title: string; text?: string | undefined; actions?: ReactNode };

/** A cleared desk by a window: nothing waits, and that is good news. */
function Picture() {
  return (
    <svg
      aria-hidden="true"
      className="empty-picture"
      fill="none"
      focusable="false"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2"
      viewBox="0 0 208 120"
    >
      <path d="M52 78V14h72v64M88 14v64M52 46h72" />
      <circle className="sun" cx="106" cy="40" r="11" />
      <path d="M8 96h192M24 96v20M184 96v20" />
      <path d="M140 96V84h40v12M146 84v-5h28v5" />
      <path d="M40 96c-1-7 0-12 4-17M44 79c-7 0-10-4-10-10c6 0 10 4 10 10zM44 84c5-1 9-5 9-11c-6 1-9 5-9 11zM35 96h18" />
    </svg>
  );
}

export function EmptyState({ title, text, actions }: EmptyStateProps) {
  return (
    <div className="empty">
      <Picture />
      <h2 className="empty-title">{title}</h2>
      {text ? <p className="empty-text">{text}</p> : null}
      {actions ? <Actions>{actions}</Actions> : null}
    </div>
  );
}
