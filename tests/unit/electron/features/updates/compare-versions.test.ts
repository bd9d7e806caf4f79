import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareVersions } from '../../../../../electron/features/updates/compare-versions';
import { PackageUpdater } from '../../../../../electron/features/updates/package-updater';

const adapter = {
  name: 'Parts Lookup',
  isPackaged: true,
  appUpdateConfigPath: '',
  userDataPath: '',
  baseCachePath: '',
  whenReady: async () => undefined,
  relaunch: () => undefined,
  quit: () => undefined,
  onQuit: () => undefined,
};
/** Compares with electron-updater's own version library. */
const compareAsSemver = (one: string, other: string) =>
  new PackageUpdater(null, { ...adapter, version: one }).currentVersion.compare(other);

it('Versions are ordered as in the example of the SemVer standard', () => {
  const ordered =
    '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 1.0.1 1.2.0 1.10.0 2.0.0';
  expect(ordered.split(' ').toReversed().sort(compareVersions).join(' ')).toBe(ordered);
});

it('Any two versions are ordered as by electron-updater', () => {
  const number = fc.nat({ max: 12 });
  const identifier = fc.oneof(number.map(String), fc.constantFrom('alpha', 'beta', 'rc', 'g0a', 'x-y', 'B'));
  const version = fc
    .record({
      core: fc.tuple(number, number, number),
      prerelease: fc.array(identifier, { maxLength: 3 }),
      build: fc.boolean(),
    })
    .map(
      ({ core, prerelease, build }) =>
        core.join('.') +
        (prerelease.length > 0 ? `-${prerelease.join('.')}` : '') +
        (build ? '+build.5' : ''),
    );
  fc.assert(
    fc.property(version, version, (one, other) => {
      expect(Math.sign(compareVersions(one, other))).toBe(compareAsSemver(one, other));
    }),
  );
});
