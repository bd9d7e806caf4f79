import type { Ref } from 'react';
import { type ButtonProps, Button as PlainButton } from 'react-aria-components/Button';
import styles from './button.module.css';
import { classNames } from './class-names';
import { handFocusOn } from './hand-focus-on';

type Variant = 'primary' | 'plain' | 'danger' | 'quiet' | 'link';

interface Props extends Omit<ButtonProps, 'className' | 'isDisabled' | 'isPending'> {
  variant?: Variant;
  /** Its act goes on: it takes no press and keeps the focus, which a disabled button would lose to the window. */
  isBusy?: boolean;
  className?: string | undefined;
  /** Who takes it sees to the focus, should the button go away while it has it. */
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  variant = 'plain',
  isBusy = false,
  className,
  onPress,
  ref = handFocusOn,
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
