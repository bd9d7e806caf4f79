// npm run bench [-- ROW… --runs=N --trace --handicap=NAME --json=FILE]; docs/benchmark.md says what each row is.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const file = fileURLToPath(new URL('./bench.ts', import.meta.url));
// Vite reads it, as it does for the tests' server: the sample Nexar imports the schema's text with `?raw`.
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
const { bench } = /** @type {typeof import('./bench')} */ (module);
await bench(process.argv.slice(2));
