/**
 * `window.earlyInput`: what the user did on the first screen before the page's scripts had taken over. Until then the
 * preload holds back keys and clicks from the page, so that none takes effect twice.
 */
export interface EarlyInput {
  /**
   * To be called when the page handles keys and clicks. Returns the text in the search box when Enter was pressed there,
   * null if it was not, and repeats the last click. A second call does nothing and returns null.
   */
  take(): string | null;
}
