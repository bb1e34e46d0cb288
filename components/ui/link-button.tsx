import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClasses } from '#components/ui/button';
import { Icon, type IconName } from '#components/ui/icon';

type LinkButtonProps = ComponentProps<'a'> & {
  href: string;
  look?: ButtonLook | undefined;
  icon?: IconName | undefined;
};

/** A link with the weight of a button, for a way on that changes nothing. */
export function LinkButton({ look = 'primary', icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={buttonClasses(look, className)}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </a>
  );
}
