import { describe, expect, it } from 'vitest';
import { checkElectronVersion } from '../../build/dependencies/check-electron-version.mjs';

const published = ['44.9.1', '45.0.0-beta.1', '45.4.1', '45.5.0', '45.10.0', '46.0.0-alpha.3', '47.0.0'];

describe('the Electron that ships', () => {
  it('is right as long as nothing newer of its major was published', () => {
    expect(checkElectronVersion('45.10.0', published)).toBeNull();
    expect(checkElectronVersion('47.0.0', published)).toBeNull();
  });

  it.each(['45.4.1', '45.5.0'])('is outdated by a newer patch or minor version: %s', (current) => {
    expect(checkElectronVersion(current, published)).toContain('Electron 45.10.0 is there');
  });

  it('is not outdated by a prerelease', () => {
    expect(checkElectronVersion('45.5.0', ['45.5.0', '45.6.0-beta.1'])).toBeNull();
  });

  it('is outdated with its major, for which no fix comes any more', () => {
    expect(checkElectronVersion('44.9.1', published)).toContain('no more security fixes');
    expect(checkElectronVersion('45.10.0', [...published, '48.0.0'])).toContain('no more security fixes');
  });

  it('must be a published version', () => {
    expect(checkElectronVersion('45.99.0', published)).toContain('not among the published');
    expect(checkElectronVersion('45.99.0', [])).toContain('not among the published');
  });
});
