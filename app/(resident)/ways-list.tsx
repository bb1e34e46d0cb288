'use client';

import { Icon } from '#components/ui/icon';

export type WayLink = { href: string; text: string };

/** Ways on, one a line. */
export function WaysList({ ways }: { ways: readonly WayLink[] }) {
  return (
    <ul className="ways">
      {ways.map(({ href, text }) => (
        <li key={href + text}>
          <a href={href}>
            <Icon name="arrow-right" />
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
