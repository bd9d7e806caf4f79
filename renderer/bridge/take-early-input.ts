import type { EarlyInput } from '../../electron/shared/contract/early-input';

declare global {
  interface Window {
    readonly earlyInput?: EarlyInput;
  }
}

/** The text for which Enter was pressed before the page could obey it; null without one, and in a plain browser. */
export function takeEarlyInput(): string | null {
  return window.earlyInput?.take() ?? null;
}
