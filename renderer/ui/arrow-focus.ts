import type { KeyboardEvent } from 'react';

const steps = {
  row: { ArrowRight: 1, ArrowLeft: -1 },
  column: { ArrowDown: 1, ArrowUp: -1 },
} as const satisfies Record<string, Readonly<Record<string, 1 | -1>>>;

/**
 * The arrow keys of a group of buttons that is one Tab stop: they lead from button to button, and from the last one to the
 * first. In an open menu of a button they belong to its fields.
 */
export function focusByArrows(event: KeyboardEvent<HTMLElement>, along: keyof typeof steps): void {
  const step = new Map<string, number>(Object.entries(steps[along])).get(event.key);
  if (step === undefined || !(event.target instanceof HTMLButtonElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not([popover] *)')];
  const at = buttons.indexOf(event.target);
  if (at === -1) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
