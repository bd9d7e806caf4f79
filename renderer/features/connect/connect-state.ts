import type { ErrorCode, Failure } from '../../../electron/shared/contract/failure';

export interface ConnectState {
  readonly phase: 'typing' | 'verifying' | 'connected';
  readonly missing: { readonly id: boolean; readonly secret: boolean };
  readonly failure: Failure | null;
}

export const idle: ConnectState = { phase: 'typing', missing: { id: false, secret: false }, failure: null };

/** Where to look first: the scope belongs to the application's ID; anything else is most likely the secret. */
export function fieldToFix(code: ErrorCode): 'id' | 'secret' {
  return code === 'scope-refused' ? 'id' : 'secret';
}
