import type { Outcome } from './outcome';

/** Where and of what the figures are. */
export interface Circumstances {
  /** ISO 8601. */
  readonly begun: string;
  readonly seconds: number;
  /** How long each row took. */
  readonly rowSeconds: Readonly<Record<string, number>>;
  readonly commit: string;
  /** Whether files differ from the commit. */
  readonly changed: boolean;
  readonly versions: Readonly<Record<string, string | boolean>>;
  readonly machine: Readonly<Record<string, string | number>>;
  /** What was done to the app on purpose; null for the app as it is. */
  readonly handicap: string | null;
  /** A run that is recorded is slower: its figures are for nothing but itself. */
  readonly traced: boolean;
}

/** The result as JSON: every run of both sides, and what follows from them. */
export function reportJson(circumstances: Circumstances, outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ appSummary, floorSummary, app, floor, ...line }) => ({
    ...line,
    app: { ...appSummary, runs: app },
    floor: { ...floorSummary, runs: floor },
  }));
  return `${JSON.stringify({ ...circumstances, rows }, null, 2)}\n`;
}

/** The line above the table. */
export function circumstancesText({
  commit,
  changed,
  versions,
  machine,
  handicap,
  traced,
}: Circumstances): string {
  const parts = [
    `commit ${commit.slice(0, 10)}${changed ? ' with changes' : ''}`,
    `Electron ${versions.electron}${versions.official ? '' : ' (stand-in)'}`,
    `${machine.cores} cores of ${machine.cpu}`,
    `load ${machine.loadBefore} before, ${machine.loadAfter} after`,
    ...(handicap ? [`made worse on purpose: ${handicap}`] : []),
    ...(traced ? ['recorded, so slower than it is'] : []),
  ];
  return parts.join(' · ');
}
