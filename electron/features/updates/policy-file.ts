import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { FailureError } from '../../core/failure-error';
import { updateCheckSchema, updateDownloadSchema } from '../../shared/contract/updates';

/** What an organization may decide for its computers. What it leaves out is the user's own choice. */
const policySchema = z.strictObject({
  version: z.literal(1),
  updates: z
    .strictObject({
      check: updateCheckSchema.exactOptional(),
      download: updateDownloadSchema.exactOptional(),
    })
    .exactOptional(),
});

export interface Policy {
  readonly updates: NonNullable<z.infer<typeof policySchema>['updates']>;
  /** `policy-unreadable`, where there is a file that cannot be followed. */
  readonly failure: FailureError | null;
}

const maxPolicyBytes = 64 * 1024;

/**
 * Where the policy file lies: a folder that administrators alone write to, outside the app and the user's home.
 * SECURITY: no variable takes part in it, which its user could set. Below %ProgramData% each user of Windows may make folders,
 * below Program Files none. The registry would be as safe, but nothing here reads it without starting reg.exe, and that
 * refuses all who may not use registry tools by policy, in the same way as where there is no such key.
 */
export function policyPath(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'C:\\Program Files\\Parts Lookup\\policy.json';
  if (platform === 'darwin') return '/Library/Application Support/Parts Lookup/policy.json';
  return '/etc/parts-lookup/policy.json';
}

/** Where earlier versions looked for it on Windows, and any user may write. */
const formerPath = 'C:\\ProgramData\\Parts Lookup\\policy.json';

/** A policy file that is not followed for the place where it lies; null where there is none. */
export function findIgnoredPolicy(
  platform: NodeJS.Platform,
  exists: (path: string) => boolean = existsSync,
): string | null {
  return platform === 'win32' && exists(formerPath) ? formerPath : null;
}

function parsed(text: string): z.infer<typeof policySchema> {
  if (text.length > maxPolicyBytes) throw new Error(`it is longer than ${maxPolicyBytes} characters`);
  // Windows' own editors begin a file with a byte order mark, which JSON does not know.
  const result = policySchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
  if (result.success) return result.data;
  throw new Error(
    result.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`).join('; '),
  );
}

/**
 * The policy at `path`; an empty one where there is none.
 * SECURITY: a file that cannot be followed was still meant to limit something, so that updates are off until it is mended.
 */
export function readPolicy(path: string): Policy {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const missing =
      error instanceof Error && 'code' in error && /^(ENOENT|ENOTDIR)$/.test(String(error.code));
    if (missing) return { updates: {}, failure: null };
    return unreadable(path, error);
  }
  try {
    return { updates: parsed(text).updates ?? {}, failure: null };
  } catch (error) {
    return unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): Policy {
  const why = error instanceof Error ? error.message : String(error);
  return {
    updates: { check: 'never' },
    failure: new FailureError('policy-unreadable', `${path}: ${why}`),
  };
}
