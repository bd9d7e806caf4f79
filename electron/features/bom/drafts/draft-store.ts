import { FailureError } from '../../../core/failure-error';
import { setBounded } from '../../../core/set-bounded';
import type { BomDraft } from '../../../shared/contract/bom/bom-draft';
import type { ReadOptions, TableReading } from '../../../shared/domain/bom/reading/table-reading';

/** A file that is being imported: its bytes, to be read again, and how it was read last. */
export interface Draft extends Pick<BomDraft, 'from' | 'fileName' | 'name' | 'isRemembered'> {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly reading: TableReading;
  /** How it was read, as far as the user has said. */
  readonly options: ReadOptions;
}

/** The drafts of this run of the app, in memory. */
export interface DraftStore {
  put(draft: Draft): void;
  /** Throws `draft-gone`. */
  get(draftId: string): Draft;
  discard(draftId: string): void;
}

/** Each has up to 20 MB. Those before were left without a word. */
const maxDrafts = 3;

export function createDraftStore(): DraftStore {
  const drafts = new Map<string, Draft>();
  return {
    put: (draft) => setBounded(drafts, draft.id, draft, maxDrafts),
    get(draftId) {
      const draft = drafts.get(draftId);
      if (!draft) throw new FailureError('draft-gone', 'There is no such draft');
      return draft;
    },
    discard: (draftId) => void drafts.delete(draftId),
  };
}
