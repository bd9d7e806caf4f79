import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  findIgnoredPolicy,
  policyPath,
  readPolicy,
} from '../../../../../electron/features/updates/policy-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (text: string | Buffer) => {
  const path = join(folder, 'policy.json');
  writeFileSync(path, text);
  return readPolicy(path);
};

describe('a policy file', () => {
  it('leaves everything to the user if it does not exist', () => {
    expect(readPolicy(join(folder, 'none', 'policy.json'))).toEqual({ updates: {}, failure: null });
  });

  it.each([
    ['{"version":1}', {}],
    ['{"version":1,"updates":{"check":"never"}}', { check: 'never' }],
    [
      '{"version":1,"updates":{"check":"daily","download":"by-itself"}}',
      { check: 'daily', download: 'by-itself' },
    ],
    ['\uFEFF{"version":1,"updates":{"download":"on-consent"}}', { download: 'on-consent' }],
  ])('is followed if it contains %s', (text, updates) => {
    expect(read(text)).toEqual({ updates, failure: null });
  });

  it.each([
    ['', /JSON/],
    ['{"version":1,', /JSON/],
    ['{"version":2}', /version/],
    ['{"version":1,"updates":{"check":"off"}}', /updates\.check.*"daily"\|"on-request"\|"never"/],
    ['{"version":1,"updates":{"chekc":"never"}}', /updates.*"chekc"/],
    ['{"version":1,"update":{}}', /"update"/],
    ['[]', /the file/],
    [Buffer.from('{"version":1}', 'utf16le'), /JSON/],
    [`{"version":1}${' '.repeat(70_000)}`, /longer/],
  ])('switches updates off if it contains %j, and names the error', (text, why) => {
    const { updates, failure } = read(text);
    expect(updates).toEqual({ check: 'never' });
    expect(failure?.failure).toMatchObject({
      code: 'policy-unreadable',
      message: expect.stringMatching(why),
    });
    expect(failure?.message).toContain('policy.json');
  });

  it('is not considered missing if it cannot be opened', () => {
    expect(readPolicy(folder)).toMatchObject({ updates: { check: 'never' } });
  });
});

it('The policy file is where only an administrator can write, whatever the user’s variables', () => {
  vi.stubEnv('ProgramData', folder);
  vi.stubEnv('ProgramFiles', folder);
  expect(policyPath('linux')).toBe('/etc/parts-lookup/policy.json');
  expect(policyPath('darwin')).toBe('/Library/Application Support/Parts Lookup/policy.json');
  expect(policyPath('win32')).toBe('C:\\Program Files\\Parts Lookup\\policy.json');
  vi.unstubAllEnvs();
});

it('A policy file where any Windows user can create one is reported and not followed', () => {
  const former = 'C:\\ProgramData\\Parts Lookup\\policy.json';
  expect(policyPath('win32')).not.toBe(former);
  expect(findIgnoredPolicy('win32', (path) => path === former)).toBe(former);
  expect(findIgnoredPolicy('win32', () => false)).toBeNull();
  expect(findIgnoredPolicy('linux', () => true)).toBeNull();
});
