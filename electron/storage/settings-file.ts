import { FailureError } from '../core/failure-error';
import type { SettingsDocument } from './settings-document';
import type { JsonObject, StoredField } from './stored-field';

/** One key of the settings file, defined by the feature whose data it holds. */
export interface SectionDefinition<T> {
  readonly key: string;
  readonly field: StoredField<T>;
  /** What the section holds at the app's first start; by default what `field` reads where nothing is stored. */
  readonly initial?: T;
}

/** A section of the settings file as its feature uses it. */
export interface SettingsSection<T> {
  read(): T;
  /** Throws `settings-not-saved`; the section then still holds its former value. */
  write(value: T): void;
  /** Whether the file holds the section. */
  isStored(): boolean;
  /** Removes the section from the file. Throws `settings-not-saved`. */
  remove(): void;
}

export interface SaveState {
  /** The name under which an unreadable settings file was backed up; null if there was none. */
  readonly corruptBackup: string | null;
  /** The folder in which the last attempt to save failed; null after a successful one. */
  readonly notSavedIn: string | null;
}

/** `settings.json`, shared by the features: each owns a section and leaves the others and unknown keys as they are. */
export interface SettingsFile {
  section<T>(definition: SectionDefinition<T>): SettingsSection<T>;
  saveState(): SaveState;
  /** Calls `listener` whenever saving begins to fail or works again. */
  onSaveStateChanged(listener: () => void): void;
}

/** The version of the file's format. A change that gives a key another meaning raises it and migrates older files. */
const formatVersion = 1;

/** `onUnreadable` receives the path of each stored value that cannot be read; its default takes its place. */
export function openSettingsFile(
  { folder, stored, corruptBackup, save }: SettingsDocument,
  onUnreadable: (path: string) => void,
): SettingsFile {
  const isFirstStart = stored === null && corruptBackup === null;
  let document: JsonObject = { version: formatVersion, ...stored };
  let isSaved = true;
  let notifySaveStateChanged = () => {};

  function setSaved(now: boolean): void {
    if (isSaved === now) return;
    isSaved = now;
    notifySaveStateChanged();
  }

  function saveDocument(next: JsonObject): void {
    try {
      save(next);
    } catch (error) {
      setSaved(false);
      throw new FailureError('settings-not-saved', error instanceof Error ? error.message : String(error));
    }
    document = next;
  }

  /** A full disk must not keep the app from starting: `saveState` reports it. */
  function trySavingDocument(): void {
    try {
      saveDocument(document);
      setSaved(true);
    } catch {
      // The value counts until the app quits, and is part of every later save.
    }
  }

  if (!stored) trySavingDocument();

  return {
    section<T>({ key, field, initial }: SectionDefinition<T>): SettingsSection<T> {
      let value = field.read(document[key], onUnreadable, key);
      if (isFirstStart && initial !== undefined) {
        value = initial;
        document = { ...document, [key]: field.write(undefined, initial) };
        trySavingDocument();
      }

      return {
        read: () => value,
        write(next) {
          saveDocument({ ...document, [key]: field.write(document[key], next) });
          value = next;
          setSaved(true);
        },
        isStored: () => key in document,
        remove() {
          const { [key]: _removed, ...others } = document;
          saveDocument(others);
          value = field.read(undefined);
          setSaved(true);
        },
      };
    },
    saveState: () => ({ corruptBackup, notSavedIn: isSaved ? null : folder }),
    onSaveStateChanged(listener) {
      notifySaveStateChanged = listener;
    },
  };
}
