// Writes down which of its own files main has read by the time that the window has long been there.
import { writeFileSync } from 'node:fs';

const file = process.env.BENCH_LOADED_FILES;
if (file) setTimeout(() => writeFileSync(file, JSON.stringify(Object.keys(require.cache))), 3000);
