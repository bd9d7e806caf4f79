import { type ComponentProps, type RefObject, useEffect } from 'react';
import { classNames } from './class-names';
import styles from './modal-dialog.module.css';

interface Props extends ComponentProps<'dialog'> {
  ref: RefObject<HTMLDialogElement | null>;
}

/**
 * The browser's modal dialog, open while it is rendered: the rest of the page is inert, Escape closes it, and the focus
 * returns to where it was. `className` sets width and padding.
 */
export function ModalDialog({ ref, className, ...more }: Props) {
  useEffect(() => ref.current?.showModal(), [ref]);
  return <dialog {...more} ref={ref} className={classNames(styles.dialog, className)} />;
}
