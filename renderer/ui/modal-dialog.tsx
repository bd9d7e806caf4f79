import { type ComponentProps, type RefObject, useEffect } from 'react';
import { classNames } from './class-names';
import styles from './modal-dialog.module.css';

interface Props extends ComponentProps<'dialog'> {
  ref: RefObject<HTMLDialogElement | null>;
}

/**
 * The platform's own modal dialog, open while it is rendered: the rest of the page waits (`isDialogOpen`), Escape closes
 * it, and the focus goes back to where it was. `className` gives width and padding.
 */
export function ModalDialog({ ref, className, ...more }: Props) {
  useEffect(() => ref.current?.showModal(), [ref]);
  return <dialog {...more} ref={ref} className={classNames(styles.dialog, className)} />;
}
