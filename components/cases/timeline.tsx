'use client';

import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes';
import { Icon, type IconName } from '#components/ui/icon';
import { Tag, type TagTone } from '#components/ui/tag';

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

const sights: Record<TimelineSight, { tone: TagTone; icon: IconName }> = {
  resident: { tone: 'council', icon: 'person' },
  staff: { tone: 'plain', icon: 'note' },
  restricted: { tone: 'danger', icon: 'lock' },
};

function Event({ event }: { event: TimelineEvent }) {
  const { tone, icon } = sights[event.sight.kind];
  return (
    <li className={classes('event', `event-${event.sight.kind}`)} id={event.id}>
      <span className="event-mark">
        <Icon name={event.icon ?? 'note'} />
      </span>
      <div className="event-head">
        <p className="event-what">
          <span className="event-who">{event.who}</span> {event.what}
        </p>
        <p className="event-about">
          <time dateTime={event.dateTime}>{event.when}</time>
          <Tag icon={icon} tone={tone}>
            {event.sight.text}
          </Tag>
        </p>
      </div>
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
