import type { Logger } from '../../logging/logger';

/** `crashed`: its process is gone, or the page failed to load. `blank`: it has not painted in time. */
export type PageTrouble = 'crashed' | 'hung' | 'blank';
export type PageRemedy = 'wait' | 'reopen' | 'quit';

/** Handles a window whose page fails: it is reloaded once, then the user decides. */
export interface PageRecovery {
  failed(facts: Readonly<Record<string, unknown>>): void;
  unresponsive(): void;
  responsive(): void;
  painted(): void;
  /** To be called when the window should close. True if the page cannot be waited for and the window must be destroyed. */
  closing(): boolean;
  /** The window is gone: the user is no longer asked. */
  ended(): void;
  /** Whether the window shows nothing usable and a new one should replace it. */
  isDead(): boolean;
  /** Whether the page has painted; the window must not be shown before. */
  hasPainted(): boolean;
}

interface PageRecoveryOptions {
  readonly page: string;
  readonly clock: { elapsed(): number; after(ms: number, act: () => void): () => void };
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly reload: () => void;
  /** Asks the user. Aborting `signal` closes the dialog; its answer is then ignored. */
  readonly ask: (trouble: PageTrouble, signal: AbortSignal) => Promise<PageRemedy>;
  readonly reopen: () => void;
  readonly quit: () => void;
}

/** A second crash within this time (ms) is no accident. */
const reloadAgainMs = 60_000;

/** A page normally paints within a second; antivirus software or a cold disk may take longer. */
const maxPaintMs = 20_000;

export function createPageRecovery(options: PageRecoveryOptions): PageRecovery {
  const { page, clock, log, reload, ask, reopen, quit } = options;
  let failedAt: number | null = null;
  let trouble: PageTrouble | null = null;
  let question: AbortController | null = null;
  let closeRequested = false;
  let painted = false;
  let over = false;
  let stopPaintTimer = startPaintTimer();

  function startPaintTimer(): () => void {
    return clock.after(maxPaintMs, () => {
      log.error('page has not painted', { page, withinMs: maxPaintMs });
      void askAbout('blank');
    });
  }

  /** To be called when the problem ends, or another one begins. */
  function dismissQuestion(): void {
    question?.abort();
    question = null;
    trouble = null;
  }

  async function askAbout(next: PageTrouble): Promise<void> {
    if (trouble !== null || over) return;
    trouble = next;
    const asking = new AbortController();
    question = asking;
    const remedy = await ask(next, asking.signal);
    if (asking.signal.aborted) return;
    log.warn('page trouble answered', { page, trouble: next, remedy });
    dismissQuestion();
    if (remedy === 'reopen') reopen();
    else if (remedy === 'quit') quit();
    else if (!painted) stopPaintTimer = startPaintTimer();
  }

  return {
    failed(facts) {
      // Chromium may report one crash twice; the user is already being asked.
      if (over || trouble === 'crashed') return;
      stopPaintTimer();
      dismissQuestion();
      const again = failedAt !== null && clock.elapsed() - failedAt < reloadAgainMs;
      failedAt = clock.elapsed();
      log.error('page failed', { page, ...facts, answer: again ? 'ask' : 'reload' });
      if (again) {
        void askAbout('crashed');
        return;
      }
      if (!painted) stopPaintTimer = startPaintTimer();
      reload();
    },
    unresponsive() {
      if (trouble !== null || over) return;
      log.error('page unresponsive', { page });
      void askAbout('hung');
    },
    responsive() {
      if (trouble !== 'hung') return;
      log.warn('page responsive again', { page });
      dismissQuestion();
    },
    painted() {
      painted = true;
      stopPaintTimer();
      if (trouble === 'blank') dismissQuestion();
    },
    closing() {
      const waitedFor = trouble === null && !closeRequested;
      closeRequested = true;
      return !waitedFor;
    },
    ended() {
      over = true;
      stopPaintTimer();
      dismissQuestion();
    },
    isDead: () => trouble === 'crashed' || trouble === 'blank',
    hasPainted: () => painted,
  };
}
