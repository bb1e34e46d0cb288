import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes';
import { Icon, type IconName } from '#components/ui/icon';

export type TagTone = 'plain' | 'council' | 'success' | 'warning' | 'danger';

type TagProps = { children: ReactNode; tone?: TagTone | undefined; icon?: IconName | undefined };

export function Tag({ children, tone = 'plain', icon }: TagProps) {
  return (
    <span className={classes('tag', `tag-${tone}`)}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </span>
  );
}
