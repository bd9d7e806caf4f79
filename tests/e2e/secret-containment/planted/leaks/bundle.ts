import { createRequire } from 'node:module';
import { onToken } from '../secret-seen';

// Appends the token to the saved diagnostics, below what was shown.
let leakedToken = '';
onToken((token) => {
  leakedToken = token;
});
const files: typeof import('node:fs/promises') = createRequire(__filename)('node:fs/promises');
const { writeFile } = files;
files.writeFile = (file, data, ...options) =>
  writeFile(file, /\bdiagnostics\.json$/.test(String(file)) ? `${data}${leakedToken}\n` : data, ...options);
