import type { ComponentProps } from 'react';
import { classes } from '#components/ui/classes';
import { Icon, type IconName } from '#components/ui/icon';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

const looks: Record<ButtonLook, string | undefined> = {
  primary: undefined,
  secondary: 'button-secondary',
  quiet: 'button-quiet',
  danger: 'button-danger',
};

export function buttonClasses(look: ButtonLook, extra?: string): string {
  return classes('button', looks[look], extra);
}

type ButtonProps = ComponentProps<'button'> & {
  look?: ButtonLook | undefined;
  icon?: IconName | undefined;
};

/** Its words name the act: "Send your complaint". */
export function Button({
  look = 'primary',
  icon,
  type = 'submit',
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} className={buttonClasses(look, className)} type={type}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}
