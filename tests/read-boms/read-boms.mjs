// npm run read-boms -- FOLDER: what the app reads from each file of a folder.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [folder, ...names] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('Usage: npm run read-boms -- FOLDER [part of a name ...]\n');
  process.exit(2);
}
const file = fileURLToPath(new URL('describe-files.ts', import.meta.url));
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
for (const text of module.describeFiles(folder, names)) process.stdout.write(`${text}\n`);
