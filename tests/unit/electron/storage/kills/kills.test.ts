import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { defaultSearchHistory } from '../../../../../electron/shared/contract/constants/default-search-history';
import { loadSqlite } from '../../../../../electron/storage/sqlite';
import { buildProgram, runUntilKilled } from '../../../../support/killed-program';
import { seededRandom } from '../../../../support/seeded-random';
import { stressCount } from '../../../../support/stress-count';
import { createHistory } from './history-in-folder';
import { after, nothingStored, readStored, type StoredState, writes } from './stored-state';

// Outside Electron the module would be the path of a program.
vi.mock('electron', () => ({ default: {} }));

const starts = stressCount('kills while an earlier history is taken over', { small: 5, full: 50 });
const kills = stressCount('kills while the user data is written', { small: 20, full: 200 });
/** Some rounds of writes, with a backup among them. */
const maxMs = 40;
/** Longer than a new database takes to be made, and the settings to be written. */
const maxOpenMs = 120;
const seed = 20_260_115;

it('A kill while ledger, history, settings and a BOM are written leaves each as before a write or after it', async () => {
  const program = await buildProgram(fileURLToPath(new URL('write-user-data.ts', import.meta.url)));
  const folder = mkdtempSync(join(tmpdir(), 'kills-'));
  const sqlite = await loadSqlite();
  const random = seededRandom(seed);
  let state: StoredState = nothingStored;
  let round = 0;
  let written = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const [ready, ...done] = await runUntilKilled(program, [folder, String(round)], random() * maxMs);
    expect(ready).toBe('ready');
    done.forEach((write, index) => {
      expect(write).toBe(writes[index % writes.length]);
      state = after(state, writes[index % writes.length] ?? 'set', round + Math.floor(index / writes.length));
    });
    const underWay = writes[done.length % writes.length] ?? 'set';
    const finished = after(state, underWay, round + Math.floor(done.length / writes.length));
    const { check, ...stored } = await readStored(sqlite, folder);
    expect(check, `kill ${kill}`).toBe('ok');
    expect([state, finished], `kill ${kill}, after ${done.length} writes`).toContainEqual(stored);
    state = stored;
    round += 1 + Math.floor(done.length / writes.length);
    written += done.length;
  }
  // Else no kill came between two writes.
  expect(written).toBeGreaterThan(5 * kills);
  rmSync(folder, { recursive: true });
  rmSync(dirname(program), { recursive: true });
}, 300_000);

it('A kill while an earlier version’s history moves from the settings to the database loses none of it', async () => {
  const program = await buildProgram(fileURLToPath(new URL('take-over-history.ts', import.meta.url)));
  const random = seededRandom(seed);
  const { recent: _none, ...view } = defaultSearchHistory;
  const former = { ...view, recent: ['LM358', 'NE555'], hiddenColumns: ['package'] };
  for (let kill = 0; kill < starts; kill += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'kills-'));
    const settings = join(folder, 'settings.json');
    writeFileSync(settings, JSON.stringify({ version: 1, search: former }));
    await runUntilKilled(program, [folder], random() * maxOpenMs);
    const history = createHistory(folder);
    expect(await history.read(), `kill ${kill}`).toEqual(former);
    expect(JSON.parse(readFileSync(settings, 'utf8')), `kill ${kill}`).toEqual({ version: 1 });
    history.close();
    rmSync(folder, { recursive: true });
  }
  rmSync(dirname(program), { recursive: true });
}, 300_000);
