import type { Ref } from 'react';
import { type ButtonProps, Button as PlainButton } from 'react-aria-components/Button';
import styles from './button.module.css';
import { classNames } from './class-names';
import { keepKeyboardFocus } from './keep-keyboard-focus';

type Variant = 'primary' | 'plain' | 'danger' | 'quiet' | 'link';

interface Props extends Omit<ButtonProps, 'className' | 'isDisabled' | 'isPending'> {
  variant?: Variant;
  /** Its action is running: it ignores presses and keeps the focus, which a disabled button would lose. */
  isBusy?: boolean;
  className?: string | undefined;
  /** Without it, a button that disappears while focused passes the focus on by itself. */
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  variant = 'plain',
  isBusy = false,
  className,
  onPress,
  ref = keepKeyboardFocus,
  ...props
}: Props) {
  return (
    <PlainButton
      {...props}
      ref={ref}
      {...(isBusy ? { 'aria-disabled': true } : onPress && { onPress })}
      className={classNames(styles.button, styles[variant], className)}
    />
  );
}
