import type { UpdateStatus } from '../../../electron/shared/contract/updates';

const madeUp: UpdateStatus = {
  state: 'not-checked',
  obstacle: null,
  installation: { by: 'app' },
  currentVersion: '0.1.0',
  builtAt: null,
  update: null,
  received: null,
  checkedAt: null,
  uncheckedSince: null,
  failure: null,
  choices: { check: 'daily', download: 'on-consent' },
  setByPolicy: { check: false, download: false },
  policyFailure: null,
  ignoredPolicy: null,
};

/** The update that the twin finds. */
const found: NonNullable<UpdateStatus['update']> = {
  version: '0.2.0',
  notes: 'Made up.\n- One thing that is new\n- <b>No markup</b>: this is text',
  releasedAt: '2026-02-03T09:00:00Z',
  size: 96_000_000,
};

/** Updates as an installed copy would tell of them: one is always found, and installing it changes nothing. */
export function twinUpdates(tell: (status: UpdateStatus) => void) {
  let status = madeUp;
  const become = (next: UpdateStatus): UpdateStatus => {
    status = next;
    tell(next);
    return next;
  };
  return {
    become,
    status: () => status,
    check: () =>
      become({ ...status, state: 'available', update: found, checkedAt: new Date().toISOString() }),
    download: () => become({ ...status, state: 'ready' }),
    cancelDownload: () => become({ ...status, state: 'available' }),
    restart: () => become({ ...status, state: 'restarting' }),
  };
}
