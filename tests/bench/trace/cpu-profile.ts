import type { TraceEvent } from './chromium-trace';

/** One function of a profile and how long it ran itself, in ms. */
export interface SelfTime {
  readonly functionName: string;
  /** Empty for what is no script: the garbage collector, the program, idling. */
  readonly url: string;
  /** From 0. */
  readonly line: number;
  readonly column: number;
  readonly ms: number;
}

interface CallFrame {
  readonly functionName: string;
  readonly url?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

/** A `.cpuprofile`; times in microseconds. */
export interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

export function selfTimes({ nodes, samples = [], timeDeltas = [] }: CpuProfile): SelfTime[] {
  const byNode = new Map<number, number>();
  for (const [index, node] of samples.entries()) {
    // A sample stands for the time until the next one.
    byNode.set(node, (byNode.get(node) ?? 0) + Math.max(0, timeDeltas[index + 1] ?? 0) / 1000);
  }
  return nodes.flatMap(({ id, callFrame }) => {
    const ms = byNode.get(id);
    if (ms === undefined) return [];
    const { functionName, url = '', lineNumber = 0, columnNumber = 0 } = callFrame;
    return [{ functionName, url, line: lineNumber, column: columnNumber, ms }];
  });
}

/** The profiles of a trace's pages, which come in pieces, put together again. */
export function profilesOf(events: readonly TraceEvent[]): CpuProfile[] {
  const profiles = new Map<
    string,
    { nodes: CpuProfile['nodes'][number][]; samples: number[]; timeDeltas: number[] }
  >();
  for (const { name, pid, id, args } of events) {
    if (name !== 'ProfileChunk') continue;
    const key = `${pid} ${id}`;
    const profile = profiles.get(key) ?? { nodes: [], samples: [], timeDeltas: [] };
    profiles.set(key, profile);
    const { cpuProfile = {}, timeDeltas = [] } = args.data ?? {};
    profile.nodes.push(...(cpuProfile.nodes ?? []));
    profile.samples.push(...(cpuProfile.samples ?? []));
    profile.timeDeltas.push(...timeDeltas);
  }
  return [...profiles.values()];
}
