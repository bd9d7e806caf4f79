import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { FailureError } from '../../core/failure-error';
import { updateCheckSchema, updateDownloadSchema } from '../../shared/contract/updates';

/** What an organization may decide for its computers. The user decides the rest. */
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
  /** `policy-unreadable`, if there is a policy file that cannot be read. */
  readonly failure: FailureError | null;
}

const maxPolicyBytes = 64 * 1024;

/**
 * The path of the policy file: in a folder that only administrators can write to, outside the app and the user's home.
 * SECURITY: it does not depend on environment variables, which the user could set. Any Windows user may create folders
 * below %ProgramData%, but not below Program Files. The registry would be as safe, but reading it means starting reg.exe,
 * which fails for users whose policy forbids registry tools just as it does for a missing key.
 */
export function policyPath(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'C:\\Program Files\\Parts Lookup\\policy.json';
  if (platform === 'darwin') return '/Library/Application Support/Parts Lookup/policy.json';
  return '/etc/parts-lookup/policy.json';
}

/** Where earlier versions looked for it on Windows, and where any user may write. */
const formerPath = 'C:\\ProgramData\\Parts Lookup\\policy.json';

/** A policy file that is ignored because of its location; null if there is none. */
export function findIgnoredPolicy(
  platform: NodeJS.Platform,
  exists: (path: string) => boolean = existsSync,
): string | null {
  return platform === 'win32' && exists(formerPath) ? formerPath : null;
}

function parsed(text: string): z.infer<typeof policySchema> {
  if (text.length > maxPolicyBytes) throw new Error(`it is longer than ${maxPolicyBytes} characters`);
  // Windows' own editors write a byte order mark, which JSON does not allow.
  const result = policySchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
  if (result.success) return result.data;
  throw new Error(
    result.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`).join('; '),
  );
}

/**
 * The policy at `path`; an empty one if there is none.
 * SECURITY: a file that cannot be read was still meant to limit something, so updates are off until it is fixed.
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
