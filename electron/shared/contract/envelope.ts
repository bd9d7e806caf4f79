import type { Failure } from './failure';

/** The result of every IPC call. Exceptions lose their code over IPC and carry raw text, so none crosses. */
export type Envelope<T> = { ok: true; value: T } | { ok: false; error: Failure };
