import { app } from 'electron';
import type { Clock } from '../core/clock';
import { createKeychainProcesses } from '../features/connection/keychain/keychain-processes';
import { createKeychainStore } from '../features/connection/keychain/keychain-store';
import { type KeychainSystem, keychainSystem } from '../features/connection/keychain/keychain-system';
import type { SecretStore } from '../features/connection/keychain/secret-store';
import { distPath } from './dist-path';

interface Keychain {
  readonly store: SecretStore;
  readonly system: KeychainSystem;
  /** Stops the processes that are waiting for the keychain. */
  readonly end: () => void;
}

/** The system's keychain, accessed by a process that exits once it has answered. */
export function createKeychain(clock: Clock): Keychain {
  const system = keychainSystem(process.platform, process.env);
  const processes = createKeychainProcesses(
    distPath('keychain/keychain-process.cjs'),
    clock,
    system.canPrompt,
  );
  const suffix = app.isPackaged ? '' : (process.env.PARTS_LOOKUP_KEYCHAIN_SUFFIX ?? '');
  const service = `Parts Lookup${suffix}`;
  const store = createKeychainStore({ ask: processes.ask, system, service, account: 'nexar-credentials' });
  return { store, system, end: processes.endAll };
}
