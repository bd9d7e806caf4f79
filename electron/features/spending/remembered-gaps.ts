import type { PlanGaps } from '../../nexar/plan-gaps';
import type { PlanGroup } from '../../shared/contract/part';
import type { PlanGap, PlanGapsRepository } from '../../storage/repositories/plan-gaps-repository';

/** What the plan of one application was seen to lack, also before the app was last started. */
export interface RememberedGaps extends PlanGaps {
  all(): Promise<readonly PlanGap[]>;
  /** The next lookup asks for everything again. */
  forget(): Promise<void>;
}

export interface GapsOptions {
  /** Null where the file cannot be used. */
  readonly onDisk: () => Promise<PlanGapsRepository | null>;
  readonly now: () => number;
  /** Called after each change. */
  readonly onChanged: () => void;
  /** Called when the disk could not be read or written: the gaps are then known until the app quits. */
  readonly onFailed: (error: unknown) => void;
}

/** The gaps of the application with this hash, which are read from the disk once. */
function createApplicationGaps(application: string, options: GapsOptions): RememberedGaps {
  const { onDisk, now, onChanged, onFailed } = options;
  let reading: Promise<Map<PlanGroup, number>> | null = null;
  /** What `known` has returned since the gaps were last forgotten. */
  let current = new WeakSet<ReadonlySet<PlanGroup>>();

  /** What `act` returns; null where there is no file, or it fails. */
  async function withDisk<T>(act: (disk: PlanGapsRepository) => Promise<T>): Promise<T | null> {
    try {
      const disk = await onDisk();
      return disk && (await act(disk));
    } catch (error) {
      onFailed(error);
      return null;
    }
  }

  async function read(): Promise<Map<PlanGroup, number>> {
    const stored = (await withDisk((disk) => disk.gaps(application))) ?? [];
    return new Map(stored.map(({ group, since }) => [group, since]));
  }

  function gaps(): Promise<Map<PlanGroup, number>> {
    reading ??= read();
    return reading;
  }

  return {
    async known() {
      const known = new Set((await gaps()).keys());
      current.add(known);
      return known;
    },
    async add(groups, known) {
      const all = await gaps();
      const since = now();
      for (const group of groups) {
        if (all.has(group) || !current.has(known)) continue;
        all.set(group, since);
        await withDisk((disk) => disk.add(application, { group, since }));
        onChanged();
      }
    },
    all: async () => [...(await gaps())].map(([group, since]) => ({ group, since })),
    async forget() {
      const all = await gaps();
      current = new WeakSet();
      all.clear();
      await withDisk((disk) => disk.forget(application));
      onChanged();
    },
  };
}

/** The gaps of each application, by its hash. */
export function createRememberedGaps(options: GapsOptions): (application: string) => RememberedGaps {
  const all = new Map<string, RememberedGaps>();
  return (application) => {
    const gaps = all.get(application) ?? createApplicationGaps(application, options);
    all.set(application, gaps);
    return gaps;
  };
}
