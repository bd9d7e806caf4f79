/**
 * Why the database file is not used. `newer`: another version of the app wrote it; it is left alone. `in-use`: another
 * program holds it.
 */
export const storeProblems = ['newer', 'in-use', 'not-writable', 'disk-full', 'failed'] as const;
export type StoreProblem = (typeof storeProblems)[number];

/** Thrown for a file with more migrations than this version of the app knows. */
export class NewerFile extends Error {
  constructor(version: number) {
    super(`The database has version ${version}, which this version of the app does not know`);
    this.name = 'NewerFile';
  }
}

/** Thrown for a file that fails SQLite's own check. */
export class DamagedFile extends Error {
  constructor(finding: string) {
    super(`The database is damaged: ${finding}`);
    this.name = 'DamagedFile';
  }
}

/** By SQLite's primary result codes (https://sqlite.org/rescode.html). */
const problemOfCode: Readonly<Record<number, StoreProblem>> = {
  5: 'in-use',
  6: 'in-use',
  8: 'not-writable',
  13: 'disk-full',
  14: 'not-writable',
};

const problemOfSystemCode: Readonly<Record<string, StoreProblem>> = {
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOTDIR: 'not-writable',
  ENOENT: 'not-writable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** SQLite's primary result code; null for an error that is none of its. */
function resultCode(error: unknown): number | null {
  const { errcode } = Object(error) as { errcode?: unknown };
  return typeof errcode === 'number' ? errcode & 0xff : null;
}

/** Whether the file's content is at fault: SQLITE_CORRUPT, SQLITE_NOTADB. */
export function isDamage(error: unknown): boolean {
  const code = resultCode(error);
  return error instanceof DamagedFile || code === 11 || code === 26;
}

export function storeProblemOf(error: unknown): StoreProblem {
  if (error instanceof NewerFile) return 'newer';
  const { code } = Object(error) as { code?: unknown };
  const problem = problemOfCode[resultCode(error) ?? -1] ?? problemOfSystemCode[String(code)];
  return problem ?? 'failed';
}
