// A program that starts like an app on `folder`, in whose settings an earlier version has stored the search history.
import { writeSync } from 'node:fs';
import { systemClock } from '../../../../../electron/core/clock';
import { createHistory } from './history-in-folder';

writeSync(1, 'ready\n');
await createHistory(process.argv[2] ?? '').read();
// Until it is killed.
systemClock.after(60_000, () => undefined);
