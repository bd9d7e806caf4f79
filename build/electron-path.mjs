import { resolveElectron } from './electron-runtime.mjs';

// The path is the last line of stdout, for scripts; all messages go to stderr.
const { executable } = await resolveElectron();
process.stdout.write(`${executable}\n`);
