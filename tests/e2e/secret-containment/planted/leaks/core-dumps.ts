import { createRequire } from 'node:module';

// Core dumps stay as they were: what would run prlimit runs nothing.
const programs: typeof import('node:child_process') = createRequire(__filename)('node:child_process');
const { execFile } = programs;
programs.execFile = ((file: string, args: readonly string[], ...rest: never[]) => {
  const limits = [file, ...args].some((word) => /\bprlimit\b/.test(word));
  return execFile(limits ? 'true' : file, args, ...rest);
}) as typeof execFile;
