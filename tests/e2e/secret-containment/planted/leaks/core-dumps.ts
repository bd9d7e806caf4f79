import { createRequire } from 'node:module';

// Core dumps stay as they were: prlimit is never run.
const programs: typeof import('node:child_process') = createRequire(__filename)('node:child_process');
const { execFile } = programs;
programs.execFile = ((file: string, ...rest: never[]) =>
  execFile(file === 'prlimit' ? 'true' : file, ...rest)) as typeof execFile;
