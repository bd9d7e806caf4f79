import type { Clock } from '../../../core/clock';
import { FailureError } from '../../../core/failure-error';
import type { LineMatch } from '../../../shared/contract/bom/bom-line';
import type { BomCandidates, LookupWhich } from '../../../shared/contract/bom/bom-lookup';
import type { BomProgress } from '../../../shared/contract/bom/bom-view';
import type { PartDecision } from '../../../shared/contract/bom/lookup-state';
import type { Settings } from '../../../shared/contract/settings';
import type { BomDocument, BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import { changeLines } from '../../../shared/domain/bom/document/edit-document';
import { lineMatch } from '../../../shared/domain/bom/document/line-match';
import { wantedOf } from '../../../shared/domain/bom/document/wanted-of';
import { wantedKey } from '../../../shared/domain/bom/matching/wanted-part';
import type { BomPreferencesRepository } from '../../../storage/repositories/bom-preferences-repository';
import type { BomLibrary, OpenBom } from '../library/bom-library';
import { withDecisions } from '../library/part-decisions';
import type { LookupFacts } from '../view/bom-view';
import { bomCandidates } from './bom-candidates';
import { createBomLookups } from './bom-lookups';
import { bomProgress } from './bom-progress';
import { createJobStore, type JobStoreOptions, jobParts } from './job-store';
import type { LineLookups } from './line-lookups';
import { createMissingCost } from './missing-cost';
import { rememberDecisions } from './remember-decisions';

interface BomJobOptions extends Omit<JobStoreOptions, 'library'> {
  readonly library: Pick<BomLibrary, 'open' | 'note' | 'edit'>;
  /** What the user has decided in other BOMs. */
  readonly preferences: () => Promise<Pick<BomPreferencesRepository, 'decisions' | 'setDecision'>>;
  readonly lookups: LineLookups;
  readonly partsLeft: () => Promise<number | null>;
  readonly settings: () => Pick<Settings, 'offers'>;
  readonly clock: Clock;
  /** Called when the progress of a BOM's lookup has changed otherwise than by a change of the BOM. */
  readonly onStatus: (bomId: string) => void;
}

/** What the calls and the view need of lookups, and of what the user decides about their results. */
export interface BomJob {
  /** Applies decisions from other BOMs to lines without a part, then looks the parts up: all of them, or those of one line. */
  lookUp(bomId: string, which: LookupWhich, expired: ReadonlySet<string>, lineId?: number): Promise<void>;
  pause(bomId: string): void;
  resume(bomId: string): Promise<void>;
  cancel(bomId: string): Promise<void>;
  /** To be called before a BOM is shown: settles what an earlier run of the app left, and applies decisions from other BOMs. */
  recover(bomId: string): Promise<void>;
  /** To be called after an edit: pauses the lookup if the BOM's country or currency has changed. */
  edited(before: Pick<BomDocument, 'id' | 'settings'>, after: Pick<BomDocument, 'settings'>): void;
  pauseAll(): void;
  accountChanged(): void;
  facts(bom: OpenBom): Promise<LookupFacts>;
  progress(bom: OpenBom): BomProgress | null;
  candidates(bomId: string, lineId: number, signal?: AbortSignal): Promise<BomCandidates>;
  choose(bomId: string, lineId: number, decision: PartDecision | null): Promise<OpenBom>;
  /** Remembers what the user has decided, or taken back, from one state of a BOM to another. */
  decided(before: BomDocument, after: BomDocument): Promise<void>;
  /** To be called when other answers are cached. */
  partsChanged(): void;
}

const withoutPart: ReadonlySet<LineMatch['kind']> = new Set(['not-looked-up', 'needs-review', 'not-found']);

/** Whether a line has no part yet, and the user has not decided about it. */
const isUndecided = (line: BomDocumentLine) => withoutPart.has(lineMatch(line).kind);

export function createBomJob(options: BomJobOptions): BomJob {
  const { library, preferences, lookups, settings, clock, onStatus, redactSecrets } = options;
  const partsLeft = () => options.partsLeft().catch(() => null);
  const store = createJobStore(options);
  const jobs = createBomLookups({ store, lookups, partsLeft, clock, onStatus });
  const missing = createMissingCost(lookups, clock);
  const progress = (bom: OpenBom) => bomProgress(bom, jobs.status(bom.document.id));

  /** BOMs to which all present decisions have been applied. */
  const decidedAsBefore = new Set<string>();

  const remember = async (before: BomDocument, after: BomDocument) => {
    await rememberDecisions(before, after, await preferences(), clock);
    decidedAsBefore.clear();
  };

  /** Applies decisions from other BOMs to lines without a part or a decision of their own. */
  async function decideAsBefore(bomId: string): Promise<void> {
    const open = (await library.open(bomId)).document.lines.filter(isUndecided);
    const decided = await withDecisions(open, await preferences());
    const choices = new Map(decided.map(({ id, choice }) => [id, choice]));
    if (decided.every((line, at) => line === open[at])) return;
    await library.note(bomId, (document) =>
      changeLines(document, [...choices.keys()], (line) =>
        isUndecided(line) ? { ...line, choice: choices.get(line.id) ?? null } : line,
      ),
    );
  }

  async function recover(bomId: string): Promise<void> {
    await jobs.recover(bomId);
    if (decidedAsBefore.has(bomId)) return;
    decidedAsBefore.add(bomId);
    // If decisions cannot be read or stored, the BOM is shown without them.
    await decideAsBefore(bomId).catch(() => decidedAsBefore.delete(bomId));
  }

  return {
    async lookUp(bomId, which, expired, lineId) {
      await decideAsBefore(bomId);
      const { document } = await library.open(bomId);
      const line = lineId === undefined ? null : document.lines.filter(({ id }) => id === lineId);
      const only = line && jobParts({ ...document, lines: line }).map(({ key }) => key);
      await jobs.lookUp(bomId, which, expired, only && new Set(only));
    },
    pause: jobs.pause,
    resume: jobs.resume,
    cancel: jobs.cancel,
    recover,
    edited({ id, settings: one }, { settings: other }) {
      // SECURITY: the button named the cost for one market. Parts cached for it cost something in another.
      if (one.country !== other.country || one.currency !== other.currency) jobs.pause(id);
    },
    pauseAll: jobs.pauseAll,
    accountChanged: jobs.accountChanged,
    async facts(bom) {
      const { failure } = jobs.status(bom.document.id);
      return { progress: progress(bom), failure, missing: await missing.of(bom.document) };
    },
    progress,
    async candidates(bomId, lineId, signal) {
      const { document } = await library.open(bomId);
      return bomCandidates(document, lineId, lookups, settings().offers, signal);
    },
    async choose(bomId, lineId, chosenDecision) {
      const decision = redactSecrets(chosenDecision);
      const { document } = await library.open(bomId);
      const line = document.lines.find(({ id }) => id === lineId);
      const wanted = line && wantedOf(line);
      if (!wanted) throw new FailureError('invalid-request', 'No such line, or it names no part number');
      const key = wantedKey(wanted);
      const chosen = await library.edit(bomId, (present) => ({
        ...present,
        lines: present.lines.map((each) => {
          const asked = wantedOf(each);
          if (!asked || wantedKey(asked) !== key) return each;
          return { ...each, choice: decision && { asked, decision } };
        }),
      }));
      await remember(document, chosen.document);
      return chosen;
    },
    decided: remember,
    partsChanged: missing.changed,
  };
}
