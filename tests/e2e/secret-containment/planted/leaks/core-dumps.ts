import { createRequire } from 'node:module';

// Replaces prlimit by a program that does nothing, so that core dumps stay enabled.
const programs: typeof import('node:child_process') = createRequire(__filename)('node:child_process');
const { execFile } = programs;
programs.execFile = ((file: string, args: readonly string[], ...rest: never[]) => {
  const limits = [file, ...args].some((arg) => /\bprlimit\b/.test(arg));
  return execFile(limits ? 'true' : file, args, ...rest);
}) as typeof execFile;
