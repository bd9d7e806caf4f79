import type { ConnectionStatus } from '../../shared/contract/connection';

/**
 * What the record knows about the keychain entry. `known`: it is as the record says. `unsure`: there may be one that
 * the record does not describe (a save was interrupted, or the settings file was corrupt). `unwanted`: one that may be
 * there must be removed (a save was aborted, or a removal interrupted).
 */
export const entryKnowledge = ['known', 'unsure', 'unwanted'] as const;

/** Which service was chosen, and where its credentials are stored; none of it is secret. */
export type ConnectionFacts = Readonly<
  Pick<ConnectionStatus, 'source' | 'clientId' | 'savedAt' | 'storedIn'>
>;

/** What is stored about the connection outside the keychain. */
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
