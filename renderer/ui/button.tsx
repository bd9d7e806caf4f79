import type { ComponentProps, KeyboardEvent, MouseEvent } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';
import { keepKeyboardFocus } from './keep-keyboard-focus';

type Variant = 'primary' | 'plain' | 'danger' | 'quiet' | 'link';

interface Props extends Omit<ComponentProps<'button'>, 'onClick' | 'onKeyDown' | 'disabled' | 'type'> {
  variant?: Variant;
  /** Its action is running: it ignores presses and keeps the focus, which a disabled button would lose. */
  isBusy?: boolean;
  onPress?: () => void;
}

/** The press of a button is nobody else's, such as that of the row around it. */
function onKeyDown(event: KeyboardEvent) {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.stopPropagation();
  // A key that is held presses once, and nothing that takes the focus meanwhile.
  if (event.repeat) event.preventDefault();
}

/** A native button. Without a `ref` of its owner, one that disappears while focused passes the focus on by itself. */
export function Button({
  variant = 'plain',
  isBusy = false,
  onPress,
  className,
  ref = keepKeyboardFocus,
  ...props
}: Props) {
  const onClick = (event: MouseEvent) => {
    event.stopPropagation();
    if (!isBusy) onPress?.();
  };
  return (
    <button
      {...props}
      ref={ref}
      type="button"
      aria-disabled={isBusy || undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      className={classNames(styles.button, styles[variant], className)}
    />
  );
}
