import type { CheckResult, Updater } from '../../electron/features/updates/updater';

export const newerVersion: CheckResult = {
  state: 'available',
  update: {
    version: '0.2.0',
    notes: 'Invented notes.\n- One new thing\n- <b>No markup</b>: this is text',
    releasedAt: '2026-02-03T09:00:00Z',
    size: 96_000_000,
  },
};

/** An updater that always finds a newer version, and installs nothing. `behavior` replaces any of it. */
export function createFakeUpdater(behavior: Partial<Updater> = {}): Updater {
  return {
    check: async () => newerVersion,
    download: async () => undefined,
    // Hashing takes a moment, in which the call that began it is answered.
    verify: () => new Promise((resolve) => setTimeout(resolve)),
    install: async () => undefined,
    restart: () => undefined,
    ...behavior,
  };
}
