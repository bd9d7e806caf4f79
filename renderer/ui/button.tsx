import type { Ref } from 'react';
import { type ButtonProps, Button as PlainButton } from 'react-aria-components/Button';
import styles from './button.module.css';
import { classNames } from './class-names';

type Look = 'primary' | 'plain' | 'quiet' | 'link';

interface Props extends Omit<ButtonProps, 'className'> {
  look?: Look;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', className, ...props }: Props) {
  return <PlainButton {...props} className={classNames(styles.button, styles[look], className)} />;
}
