import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markBuild, versionOfBuild } from '../../../build/packing/build-mark.mjs';
import { resolvePackingConfig } from '../../../build/packing/packing-config.mjs';
import { chooseSigningKeys } from '../../../build/packing/signing-keys.mjs';
import { readFuses } from '../../../build/release-check/app/check-fuses.mjs';
import { projectFolder } from '../../support/small-release';

/** electron-builder's own validation of a configuration, which it runs before packing. */
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { validateConfiguration } = builder('app-builder-lib/out/util/config/config.js') as {
  validateConfiguration(config: object, debugLogger: { isEnabled: boolean }): Promise<void>;
};

const commit = { hash: '0123456789abcdef', time: 1, clean: true };
const { electron } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')).devDependencies;
const official = { directory: '/electron', version: electron, official: true };
const standIn = { ...official, version: '33.2.1', official: false };
const azure = {
  AZURE_TENANT_ID: 't',
  AZURE_CLIENT_ID: 'c',
  AZURE_CLIENT_SECRET: 's',
  PARTS_LOOKUP_AZURE_ENDPOINT: 'https://weu.codesigning.azure.net',
  PARTS_LOOKUP_AZURE_ACCOUNT: 'account',
  PARTS_LOOKUP_AZURE_PROFILE: 'profile',
};
const apple = {
  CSC_LINK: 'x',
  CSC_KEY_PASSWORD: 'x',
  APPLE_API_KEY: 'x',
  APPLE_API_KEY_ID: 'x',
  APPLE_API_ISSUER: 'x',
};
const releaseBuild = { PARTS_LOOKUP_RELEASE: '1' };

function resolve(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, electron = official) {
  const mark = markBuild({ official: electron.official, platform, env, commit });
  const given = { project: projectFolder, electron, mark, env, platform, version: '1.2.3' };
  return resolvePackingConfig({ ...given, packageFiles: { deb: [], rpm: [] } });
}

describe('build kind', () => {
  const kindOf = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, isOfficial = true, clean = true) =>
    markBuild({ official: isOfficial, platform, env, commit: { ...commit, clean } }).kind;

  it.each([
    ['linux', {}],
    ['win32', azure],
    ['darwin', apple],
  ] as const)(
    'on %s, a release is built when demanded, and fails without any one of its keys',
    (platform, keys) => {
      expect(kindOf(platform, { ...releaseBuild, ...keys })).toBe('release');
      for (const name of Object.keys(keys))
        expect(() => kindOf(platform, { ...releaseBuild, ...keys, [name]: '' })).toThrow(name);
    },
  );

  it('a build is unsigned or a test build if no release is demanded, whatever keys are available', () => {
    expect(kindOf('darwin', apple)).toBe('unsigned');
    expect(kindOf('linux', { PARTS_LOOKUP_RELEASE: '' })).toBe('unsigned');
    expect(kindOf('linux', {}, false)).toBe('test');
  });

  it('a release is never built with the stand-in, or from a checkout with changes', () => {
    expect(() => kindOf('linux', releaseBuild, false)).toThrow('the Electron that package.json names');
    expect(() => kindOf('linux', releaseBuild, true, false)).toThrow('a checkout without changes');
  });

  it('signing a release requires both keys, and no other build is signed with them', () => {
    const keys = { releaseKey: 'x', gpg: { secretKey: 'x', passphrase: '' } };
    expect(chooseSigningKeys('release', keys)).toEqual(keys);
    for (const missing of [{ releaseKey: undefined }, { gpg: undefined }])
      expect(() => chooseSigningKeys('release', { ...keys, ...missing })).toThrow('set both');
    for (const kind of ['unsigned', 'test'] as const)
      expect(chooseSigningKeys(kind, keys)).toEqual({ releaseKey: undefined, gpg: undefined });
  });

  it('the version states the kind of a build, and sorts below the release', () => {
    expect(versionOfBuild('1.2.3', { kind: 'release', commit: commit.hash })).toBe('1.2.3');
    expect(versionOfBuild('1.2.3', { kind: 'test', commit: commit.hash })).toBe('1.2.3-test.g01234567');
    expect(versionOfBuild('1.2.3', { kind: 'unsigned', commit: commit.hash })).toBe(
      '1.2.3-unsigned.g01234567',
    );
  });
});

describe('configuration', () => {
  it.each([
    ['linux', {}, standIn],
    ['linux', {}, official],
    ['win32', {}, official],
    ['win32', azure, official],
    ['darwin', {}, official],
    ['darwin', apple, official],
  ] as const)('electron-builder accepts the configuration for %s', async (platform, env, electron) => {
    const config = JSON.parse(JSON.stringify(resolve(platform, env, electron)));
    await validateConfiguration(config, { isEnabled: false });
  });

  it('every system is packed with an Electron for each architecture: the installed one, or downloads with checksums', () => {
    expect(resolve('linux', {})).toMatchObject({ electronDist: '/electron', electronVersion: electron });
    for (const platform of ['win32', 'darwin'] as const) {
      const { electronDist, electronDownload, electronVersion } = resolve(platform, {});
      expect({ electronDist, electronVersion }).toEqual({ electronVersion: electron });
      for (const arch of ['x64', 'arm64'])
        expect(electronDownload).toHaveProperty(
          ['checksums', `electron-v${electron}-${platform}-${arch}.zip`],
          expect.stringMatching(/^[0-9a-f]{64}$/),
        );
    }
  });

  it('every fuse is set, and those that would open the app to attacks are off', () => {
    const { resetAdHocDarwinSignature: _, ...fuses } = readFuses(projectFolder);
    expect(fuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});

it('Windows programs are signed by Azure with the publisher that the updater requires', () => {
  const { win, nsis } = resolve('win32', azure);
  expect(win?.azureSignOptions).toMatchObject({
    endpoint: azure.PARTS_LOOKUP_AZURE_ENDPOINT,
    publisherName: win?.signtoolOptions?.publisherName,
  });
  expect(win?.verifyUpdateCodeSignature).toBe(true);
  expect(resolve('win32', {}).win).not.toHaveProperty('azureSignOptions');
  // No update needs an administrator.
  expect({ ...nsis, ...win }).toMatchObject({ perMachine: false, requestedExecutionLevel: 'asInvoker' });
});

it('the Windows installer excludes the program from error reports, whose dumps would contain the secret, until it is uninstalled', () => {
  const script = readFileSync(join(projectFolder, String(resolve('win32', azure).nsis?.include)), 'utf8');
  const macro = (name: string) => script.match(new RegExp(`!macro ${name}\\n(.*?)!macroend`, 's'))?.[1];
  const value = 'SHELL_CONTEXT "${' + 'ERROR_REPORTING}" "${' + 'APP_EXECUTABLE_FILENAME}"';
  expect(script).toMatch(/ERROR_REPORTING ".*\\Windows Error Reporting\\ExcludedApplications"$/m);
  expect(macro('customInstall')).toContain(`  WriteRegDWORD ${value} 1\n`);
  // An update, which uninstalls the previous version, does not undo it.
  expect(macro('customUnInstall')).toMatch(/ifNot\} \$\{isUpdated\}.*DeleteRegValue/s);
  expect(macro('customUnInstall')).toContain(`DeleteRegValue ${value}\n`);
});

it('the macOS app is hardened and notarized with a certificate, and signed ad hoc without one', () => {
  const { mac } = resolve('darwin', apple);
  expect(mac).toMatchObject({ hardenedRuntime: true, notarize: true });
  expect(mac).not.toHaveProperty('identity');
  expect(resolve('darwin', {}).mac).toMatchObject({ identity: '-', notarize: false });
});

it('the macOS app has exactly one entitlement, for V8’s just-in-time compiler', () => {
  const { mac } = resolve('darwin', apple);
  expect(mac?.entitlementsInherit).toBe(mac?.entitlements);
  const text = readFileSync(join(projectFolder, String(mac?.entitlements)), 'utf8');
  expect([...text.matchAll(/<key>(.*?)<\/key>\s*<(\w+)\/>/g)].map(([, key, value]) => [key, value])).toEqual([
    ['com.apple.security.cs.allow-jit', 'true'],
  ]);
});
