import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { FailureError } from '../contract/failure-error';
import { updateCheckSchema, updateDownloadSchema } from '../contract/updates';

/** What an organisation may decide for its computers. What it leaves out is the user's own choice. */
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

const largestPolicy = 64 * 1024;

/** Where the policy file lies: a folder that an administrator writes to, outside the app and the user's home. */
export function policyPath(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (platform === 'win32') {
    return join(environment.ProgramData ?? 'C:\\ProgramData', 'Parts Lookup', 'policy.json');
  }
  if (platform === 'darwin') return '/Library/Application Support/Parts Lookup/policy.json';
  return '/etc/parts-lookup/policy.json';
}

function parsed(text: string): z.infer<typeof policySchema> {
  if (text.length > largestPolicy) throw new Error(`it is longer than ${largestPolicy} characters`);
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
