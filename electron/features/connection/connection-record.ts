import type { ConnectionStatus } from '../../shared/contract/connection';

/**
 * What the record knows of the keychain's entry: `known` is as the record says; `unsure`, that one may be there which
 * the record does not know (a save that was cut short, a settings file set aside); `unwanted`, that one which may be
 * there is to go (a save called off, a removal cut short).
 */
export const entryKnowledge = ['known', 'unsure', 'unwanted'] as const;

/** Which service was chosen, and where its credentials are: nothing of it is secret. */
export type ConnectionFacts = Readonly<
  Pick<ConnectionStatus, 'source' | 'clientId' | 'savedAt' | 'storedIn'>
>;

/** What is remembered of the connection outside the keychain. */
export interface ConnectionRecord extends ConnectionFacts {
  readonly entry: (typeof entryKnowledge)[number];
}

export const noConnection: ConnectionRecord = {
  source: 'none',
  clientId: null,
  savedAt: null,
  storedIn: null,
  entry: 'known',
};

/** Where the record is stored: a section of the settings file in the app, memory in tests. */
export interface RecordStore {
  read(): ConnectionRecord;
  /** Throws `settings-not-saved`; the former record then still holds. */
  write(record: ConnectionRecord): void;
}
