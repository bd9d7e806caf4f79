import { app } from 'electron';
import { createKeychainProcesses } from '../credentials/keychain-processes';
import { createKeychainStore } from '../credentials/keychain-store';
import { type KeychainSystem, keychainSystem } from '../credentials/keychain-system';
import type { SecretStore } from '../credentials/secret-store';
import type { Clock } from '../nexar/clock';

interface Keychain {
  readonly store: SecretStore;
  readonly system: KeychainSystem;
  /** Ends the processes that wait for the keychain. */
  readonly end: () => void;
}

/** The system's keychain behind a process that ends when it has answered. */
export function buildKeychain(built: (path: string) => string, clock: Clock): Keychain {
  const system = keychainSystem(process.platform, process.env);
  const processes = createKeychainProcesses(built('keychain/keychain-process.cjs'), clock, system.mayAsk);
  const suffix = app.isPackaged ? '' : (process.env.PARTS_LOOKUP_KEYCHAIN_SUFFIX ?? '');
  const service = `Parts Lookup${suffix}`;
  const store = createKeychainStore({ ask: processes.ask, system, service, account: 'nexar-credentials' });
  return { store, system, end: processes.endAll };
}
