/** What a run of the benchmark is asked for. */
export interface BenchOptions {
  /** Names of rows; empty for all. */
  readonly rows: readonly string[];
  /** How many runs of each side; null for each row's usual number. */
  readonly runs: number | null;
  readonly trace: boolean;
  readonly handicap: string | null;
  /** Where the JSON goes. */
  readonly json: string;
}

/** @throws {Error} that says what may be asked for */
export function readOptions(
  args: readonly string[],
  known: { readonly rows: readonly string[]; readonly handicaps: readonly string[] },
): BenchOptions {
  const rows: string[] = [];
  let runs: number | null = null;
  let trace = false;
  let handicap: string | null = null;
  let json = 'test-results/bench/bench.json';
  const refuse = (arg: string) => {
    throw new Error(
      `"${arg}" is no option. Rows: ${known.rows.join(', ')}. Options: --runs=N --trace --json=FILE --handicap=NAME, NAME being ${known.handicaps.join(', ')}.`,
    );
  };
  for (const arg of args) {
    const [name, value = ''] = arg.split(/=(.*)/s);
    if (known.rows.includes(arg)) rows.push(arg);
    else if (arg === '--trace') trace = true;
    else if (name === '--runs' && /^[1-9]\d{0,2}$/.test(value)) runs = Number(value);
    else if (name === '--handicap' && known.handicaps.includes(value)) handicap = value;
    else if (name === '--json' && value !== '') json = value;
    else refuse(arg);
  }
  return { rows, runs, trace, handicap, json };
}
