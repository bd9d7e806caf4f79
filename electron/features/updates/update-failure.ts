import { FailureError } from '../../core/failure-error';
import { networkFailure } from '../../net/network-failure';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Maps anything thrown during an update to its failure. */
export function updateFailure(error: unknown): FailureError {
  if (error instanceof FailureError && /^(update|policy|cancelled$)/.test(error.failure.code)) return error;
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : String(error);
  // electron-updater's own digest check.
  if (code === 'ERR_CHECKSUM_MISMATCH') return new FailureError('update-changed', text);
  if (/^(ENOSPC|EDQUOT|EACCES|EPERM|EROFS|ENOENT|EIO)$/.test(code)) {
    return new FailureError('update-not-saved', text);
  }
  const { failure } = networkFailure(error);
  // A `fetch` with redirect: 'error' rejects with this.
  if (failure.code === 'answered-by-another') return new FailureError('update-redirected', failure.message);
  if (failure.code === 'answer-too-large') return new FailureError('update-unreadable', failure.message);
  return new FailureError('update-server-failed', `${failure.code}: ${failure.message}`);
}
