import type { ReactNode } from 'react';

type PageHeadProps = { title: string /** "48 cases, 3 overdue". */; about?: ReactNode; actions?: ReactNode };

/** The head of a staff page: its name, a line about it, and what one can do here. */
export function PageHead({ title, about, actions }: PageHeadProps) {
  return (
    <header className="page-head">
      <div>
        <h1 className="title">{title}</h1>
        {about ? <p className="muted figures">{about}</p> : null}
      </div>
      {actions ? <div className="actions">{actions}</div> : null}
    </header>
  );
}
