import { describe, expect, it } from 'vitest';
import { expectUntouched, setUpInstalledCopy } from './installed-copy';

const bench = setUpInstalledCopy();

async function serve(version: string, by: 'first key' | 'second key' = 'first key') {
  bench.server.publish({ version });
  bench.server.sign(by === 'first key' ? 'publisher' : 'successor');
  return bench.copy.updater.check();
}

describe('a replayed feed', () => {
  it('is refused after a newer one was accepted, even if it is newer than the app', async () => {
    await serve('1.3.0');
    await serve('1.5.0');
    await expect(serve('1.3.0')).rejects.toMatchObject({
      failure: { code: 'update-older', message: expect.stringContaining('1.5.0') },
    });
    expectUntouched(bench.copy);
    expect(await serve('1.5.0')).toMatchObject({ state: 'available' });
  });

  it('is also refused after a restart', async () => {
    await serve('1.5.0');
    bench.copy.restart();
    await expect(serve('1.3.0')).rejects.toMatchObject({ failure: { code: 'update-older' } });
  });

  it('is refused even if the newer one has not been rolled out to this computer', async () => {
    bench.server.publish({ version: '1.5.0', stagingPercentage: 0 });
    expect(await bench.copy.updater.check()).toMatchObject({ state: 'held-back' });
    await expect(serve('1.3.0')).rejects.toMatchObject({ failure: { code: 'update-older' } });
  });

  it('is accepted with another key, so that a stolen key cannot block updates signed by the next', async () => {
    await serve('999.0.0', 'first key');
    expect(await serve('1.5.0', 'second key')).toMatchObject({
      state: 'available',
      update: { version: '1.5.0' },
    });
    await expect(serve('1.3.0', 'second key')).rejects.toMatchObject({ failure: { code: 'update-older' } });
    await expect(serve('1.6.0', 'first key')).rejects.toMatchObject({ failure: { code: 'update-older' } });
  });
});
