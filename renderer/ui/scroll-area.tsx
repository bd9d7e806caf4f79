import type { ReactNode } from 'react';

/** A scrollable area. It is focusable, so that the arrow keys can scroll it. */
export function ScrollArea(props: {
  className: string | undefined;
  labelledBy: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div
      role="group"
      className={props.className}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll here
      tabIndex={0}
      aria-labelledby={props.labelledBy}
    >
      {props.children}
    </div>
  );
}
