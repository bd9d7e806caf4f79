// A program that stores and deletes answers in `folder` until it is killed, from `round` on.
import { writeSync } from 'node:fs';
import { systemClock } from '../../../../../electron/core/clock';
import { createCacheFile } from '../../../../../electron/storage/cache-file';
import { createAnswerStore } from '../../../../../electron/storage/repositories/answer-store';
import { loadSqlite } from '../../../../../electron/storage/sqlite';
import { answerOf, kept, partsOf } from './stored-answers';

const [folder = '', firstRound = '0'] = process.argv.slice(2);
function fail(error: unknown): void {
  throw error;
}
const onOpened = (_module: string, replaced: unknown) => replaced && fail(replaced);
const store = createAnswerStore(
  createCacheFile({ folder, loadSqlite, onOpened, onFailed: fail }),
  systemClock,
);
await store.oldest();
const line = (text: string) => void writeSync(1, `${text}\n`);

line('ready');
for (let round = Number(firstRound); ; round += 1) {
  await store.put(answerOf(round), partsOf(round));
  line(`put ${round}`);
  if (round % kept === 0) await store.erase({ outside: { after: round - kept, until: round } });
}
