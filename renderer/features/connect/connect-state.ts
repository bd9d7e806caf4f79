import type { ErrorCode, Failure } from '../../../electron/shared/contract/failure';
import { isKeychainCode } from '../../texts/keychain-texts';

export interface ConnectState {
  readonly phase: 'typing' | 'verifying' | 'connected';
  readonly missing: { readonly id: boolean; readonly secret: boolean };
  readonly failure: Failure | null;
}

export const idle: ConnectState = { phase: 'typing', missing: { id: false, secret: false }, failure: null };

/**
 * Where to look first: the scope belongs to the application's ID, and memory can replace a keychain that fails; anything
 * else is most likely the secret.
 */
export function fieldToFix(code: ErrorCode): 'id' | 'secret' | 'keep' {
  if (isKeychainCode(code)) return 'keep';
  return code === 'scope-refused' ? 'id' : 'secret';
}
