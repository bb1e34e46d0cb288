import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes';

type LetterProps = {
  who: string;
  when: string;
  /** Machine-readable date or time of `when`. */
  dateTime: string;
  isFromCouncil?: boolean | undefined;
  children: ReactNode;
  /** Files that came with it. */
  foot?: ReactNode;
};

/** One piece of correspondence: who said it, when, and the words as they were written. */
export function Letter({ who, when, dateTime, isFromCouncil, children, foot }: LetterProps) {
  return (
    <article className={classes('letter', isFromCouncil && 'letter-council')}>
      <header className="letter-head">
        <span className="letter-who">{who}</span>
        <time className="letter-when" dateTime={dateTime}>
          {when}
        </time>
      </header>
      <div className="letter-body">{children}</div>
      {foot ? <div className="letter-foot">{foot}</div> : null}
    </article>
  );
}
