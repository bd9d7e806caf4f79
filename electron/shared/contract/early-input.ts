/**
 * `window.earlyInput`: what a person did on the first screen before the page's scripts had taken it over. Until then the
 * preload keeps keys and presses from the page, so that none is obeyed twice.
 */
export interface EarlyInput {
  /**
   * To call once, when the page obeys keys and presses. Returns the text that stood in the search box when Enter was
   * pressed in it, null where it was not, and presses again what was pressed.
   */
  take(): string | null;
}
