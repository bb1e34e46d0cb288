'use client';

import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes';
import { Icon, type IconName } from '#components/ui/icon';

/** Who may see an event: everybody concerned, staff only, or fewer than that. */
export type TimelineSight = 'resident' | 'staff' | 'restricted';

export type TimelineEvent = {
  id: string;
  who: string;
  when: string;
  /** Machine-readable date or time of `when`. */
  dateTime: string;
  what: ReactNode;
  icon?: IconName | undefined;
  sight: { kind: TimelineSight; text: string };
  /** Words said or written, shown as a quotation. */
  quote?: ReactNode;
  foot?: ReactNode;
};

function Event({ event }: { event: TimelineEvent }) {
  const { kind, text } = event.sight;
  return (
    <li className={classes('event', `event-${kind}`)} id={event.id}>
      <Icon name={event.icon ?? 'note'} />
      <p className="event-what">
        <strong>{event.who}</strong> {event.what}
      </p>
      <p className="event-about">
        <time dateTime={event.dateTime}>{event.when}</time> <span className="event-sight">{text}</span>
      </p>
      {event.quote ? <blockquote className="event-quote">{event.quote}</blockquote> : null}
      {event.foot ? <div className="event-foot">{event.foot}</div> : null}
    </li>
  );
}

/** Everything that happened to a case, in the order given. */
export function Timeline({ label, events }: { label: string; events: readonly TimelineEvent[] }) {
  return (
    <ol aria-label={label} className="timeline">
      {events.map((event) => (
        <Event event={event} key={event.id} />
      ))}
    </ol>
  );
}
