import { expect, it } from 'vitest';
import { installationOf } from '../../../../../electron/features/updates/installation';

const repository = 'https://packages.example/parts-lookup/';

it.each(['AppImage', 'exe', 'zip'] as const)('A copy from an %s installs its updates itself', (kind) => {
  expect(installationOf(kind, repository)).toEqual({ by: 'app' });
});

it.each([
  ['deb', 'sudo apt update && sudo apt install --only-upgrade parts-lookup'],
  ['rpm', 'sudo dnf upgrade --refresh parts-lookup'],
] as const)('A copy from a %s names the command if its package manager has a repository', (kind, command) => {
  expect(installationOf(kind, repository)).toEqual({ by: 'package-manager', command });
  expect(installationOf(kind, null)).toEqual({ by: 'user' });
});

it('A copy that was not installed is updated manually', () => {
  expect(installationOf(null, repository)).toEqual({ by: 'user' });
});
