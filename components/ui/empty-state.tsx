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
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2"
      viewBox="0 0 208 120"
    >
      <path className="daylight" d="M62 6h84v64H62zM56 70h96" />
      <path d="M104 6v64M62 38h84" />
      <circle className="sun" cx="125" cy="22" r="8" />
      <path d="M8 98h192M26 98v18M182 98v18" />
      <path d="M34 98l-3-13h20l-3 13M41 85c-1-8 0-13 3-18M44 67c-8 1-12-4-12-10c7 0 12 4 12 10zM43 74c6 0 11-4 12-11c-7 0-12 4-12 11z" />
      <path d="M138 98v-5h44v5M143 93v-4h34v4" />
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
