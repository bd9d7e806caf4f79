import { FailureError } from '../../../core/failure-error';
import { setBounded } from '../../../core/set-bounded';
import type { BomDraft, ImportChoices } from '../../../shared/contract/bom/bom-draft';
import type { ReadOptions, TableReading } from '../../../shared/domain/bom/reading/table-reading';

/** A file that is being imported: its bytes, to be read again, and how it was read last. */
export interface Draft extends Pick<BomDraft, 'from' | 'fileName' | 'name' | 'isRemembered'> {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** The BOM that was open when the file was dropped. */
  readonly openBomId: string | null;
  readonly reading: TableReading;
  /** How it was read, as far as the user has said. */
  readonly options: ReadOptions;
}

/** A draft as its wizard shows it. */
export interface SavedImport {
  readonly draft: Draft;
  readonly choices: ImportChoices;
}

/** The drafts of this run of the app, in memory. */
export interface DraftStore {
  put(draft: Draft): void;
  /** Throws `draft-gone`. */
  get(draftId: string): Draft;
  discard(draftId: string): void;
  /** Notes which draft is in the wizard; nothing where it is gone. */
  setInWizard(draftId: string, choices: ImportChoices): void;
  /** The one that was noted last; null if it is gone. */
  inWizard(): SavedImport | null;
}

/** Each has up to 20 MB. Those before were left without a word. */
const maxDrafts = 3;

export function createDraftStore(): DraftStore {
  const drafts = new Map<string, Draft>();
  let saved: { readonly draftId: string; readonly choices: ImportChoices } | null = null;
  return {
    put: (draft) => setBounded(drafts, draft.id, draft, maxDrafts),
    get(draftId) {
      const draft = drafts.get(draftId);
      if (!draft) throw new FailureError('draft-gone', 'There is no such draft');
      return draft;
    },
    discard: (draftId) => void drafts.delete(draftId),
    setInWizard(draftId, choices) {
      if (drafts.has(draftId)) saved = { draftId, choices };
    },
    inWizard() {
      const draft = saved && drafts.get(saved.draftId);
      return saved && draft ? { draft, choices: saved.choices } : null;
    },
  };
}
