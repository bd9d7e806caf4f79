import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { closeTestRun, openTestRun, type TestRun } from '../support/test-run';
import { giveToTestUser } from '../support/test-user';
import { type Circumstances, circumstancesText, reportJson } from './figures/bench-report';
import { type Outcome, outcomeOf } from './figures/outcome';
import { tableText } from './figures/table';
import { type BenchOptions, readOptions } from './options';
import { type BenchPlace, openBenchPlace } from './rig/bench-place';
import { bom } from './rows/bom';
import { bomScreen } from './rows/bom-screen';
import { coldStart, coldStartDropped } from './rows/cold-start';
import { idleCpu } from './rows/idle-cpu';
import { javascript } from './rows/javascript';
import { afterUse, idle } from './rows/memory';
import { offerGrid } from './rows/offer-grid';
import { offlineSearch } from './rows/offline-search';
import { openListedPart } from './rows/open-part';
import { previewNextRow } from './rows/preview';
import type { Row } from './rows/row';
import { listHundred, searchTen } from './rows/search';
import { store } from './rows/store';
import { tokenBurst } from './rows/token-burst';
import { createRecorder, type Recorder } from './trace/recorder';

/** In the order of the table. */
const rows: readonly Row[] = [
  coldStart,
  coldStartDropped,
  idle,
  afterUse,
  searchTen,
  listHundred,
  openListedPart,
  previewNextRow,
  offerGrid,
  tokenBurst,
  store,
  offlineSearch,
  bom,
  bomScreen,
  javascript,
  idleCpu,
];

const project = fileURLToPath(new URL('../..', import.meta.url));
const profileMain = fileURLToPath(new URL('planted/profile-main.ts', import.meta.url));
const handicapFolder = fileURLToPath(new URL('handicaps', import.meta.url));
const handicaps = readdirSync(handicapFolder).map((file) => parse(file).name);

const say = (text: string) => void process.stdout.write(`${text}\n`);

/** Measures what `args` ask for, prints the table and writes the JSON. Fails only where something cannot be measured. */
export async function bench(args: readonly string[]): Promise<void> {
  const options = readOptions(args, { rows: rows.map(({ name }) => name), handicaps });
  const begun = new Date();
  const loadBefore = currentLoad();
  if (options.trace) buildWithMaps();
  const run = await openTestRun();
  try {
    const { handicap } = options;
    const planted = {
      ...(options.trace ? { 'profile-main': profileMain } : {}),
      ...(handicap ? { [handicap]: join(handicapFolder, `${handicap}.ts`) } : {}),
    };
    const recorder = options.trace ? openRecorder(run, dirname(options.json)) : null;
    const place = await openBenchPlace(run, planted, recorder?.variables ?? {});
    const versions = await warmUp(place);
    const { outcomes, rowSeconds } = await measureRows(place, recorder, options);
    await place.close();
    const seconds = Math.round((Date.now() - begun.getTime()) / 1000);
    const circumstances = {
      begun: begun.toISOString(),
      seconds,
      rowSeconds,
      ...describeCommit(),
      versions: { ...versions, official: run.electron.official },
      machine: { ...describeMachine(), loadBefore, loadAfter: currentLoad() },
      handicap,
      traced: options.trace,
    };
    writeResult(options, circumstances, outcomes);
    recorder?.tell(say);
  } finally {
    await closeTestRun(run);
  }
}

/** Builds the very same bundles once more, with the maps that lead from them to the sources. */
function buildWithMaps(): void {
  execFileSync('npx', ['vite', 'build', '--sourcemap', 'hidden', '--logLevel', 'error'], {
    cwd: project,
    // Vite, which runs this file, has set it to what would build React for developers.
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

function openRecorder(run: TestRun, folder: string): Recorder {
  const exchange = join(run.folder, 'exchange');
  mkdirSync(exchange);
  giveToTestUser(run.user, exchange);
  return createRecorder({ exchange, folder: join(folder, 'trace'), dist: join(run.appFolder, 'dist') });
}

/** A start leaves V8's code for the next one only when it finds the same scripts again: the third takes it up. */
async function warmUp(place: BenchPlace): Promise<Record<string, string>> {
  let versions: Record<string, string> = {};
  for (const side of ['app', 'floor', 'app', 'floor', 'app', 'floor'] as const) {
    const electron = await place.start(side);
    await electron.page.report('painted');
    const { product } = await electron.devtools.send('Browser.getVersion');
    versions = {
      chrome: product.replace(/^.*\//, ''),
      electron: place.run.electron.version,
      benchNode: process.versions.node,
    };
    await wait(2000);
    await electron.quit();
  }
  return versions;
}

/** How many runs of each side a row has that does not say otherwise. */
const defaultRuns = 7;

async function measureRows(
  place: BenchPlace,
  recorder: Recorder | null,
  { rows: asked, runs }: BenchOptions,
): Promise<{ outcomes: Outcome[]; rowSeconds: Record<string, number> }> {
  const outcomes: Outcome[] = [];
  const rowSeconds: Record<string, number> = {};
  for (const row of rows) {
    if (asked.length > 0 && !asked.includes(row.name)) continue;
    const begun = Date.now();
    const measured = await row.measure({
      place,
      runs: runs ?? row.defaultRuns ?? defaultRuns,
      recorder,
      say,
    });
    outcomes.push(...measured.map(outcomeOf));
    rowSeconds[row.name] = Math.round((Date.now() - begun) / 1000);
    say(`${row.name}: ${rowSeconds[row.name]} s`);
  }
  return { outcomes, rowSeconds };
}

function writeResult(
  { json }: BenchOptions,
  circumstances: Circumstances,
  outcomes: readonly Outcome[],
): void {
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, reportJson(circumstances, outcomes));
  say(`\n${circumstancesText(circumstances)}\n\n${tableText(outcomes)}\n`);
  const times = Object.entries(circumstances.rowSeconds).map(([name, seconds]) => `${name} ${seconds}`);
  say(`Seconds: ${times.join(', ')}; ${circumstances.seconds} in all. Every run is in ${json}`);
}

const currentLoad = () => Number((loadavg()[0] ?? 0).toFixed(2));

function describeMachine(): Record<string, string | number> {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryMiB: Math.round(totalmem() / 2 ** 20),
    system: `${process.platform} ${release()} ${process.arch}`,
  };
}

function describeCommit(): { commit: string; changed: boolean } {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project, encoding: 'utf8' }).trim();
  try {
    return { commit: git('rev-parse', 'HEAD'), changed: git('status', '--porcelain') !== '' };
  } catch {
    return { commit: 'unknown', changed: false };
  }
}
