import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes';
import { Icon, type IconName } from '#components/ui/icon';

export type NoticeKind = 'information' | 'warning' | 'success' | 'danger';

const icons: Record<NoticeKind, IconName> = {
  information: 'info',
  warning: 'warning',
  success: 'check',
  danger: 'stop',
};

type NoticeProps = {
  kind?: NoticeKind;
  title: string;
  children?: ReactNode;
  role?: 'status' | 'alert' | undefined;
};

/** Something to know: its first words, its shape and its colour say the same. */
export function Notice({ kind = 'information', title, children, role }: NoticeProps) {
  return (
    <div className={classes('notice', `notice-${kind}`)} role={role}>
      <Icon name={icons[kind]} />
      <div className="notice-body">
        <p className="notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
