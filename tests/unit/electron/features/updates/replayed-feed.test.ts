import { describe, expect, it } from 'vitest';
import { expectUntouched, setUpInstalledCopy } from './installed-copy';

const bench = setUpInstalledCopy();

async function serve(version: string, by: 'first key' | 'second key' = 'first key') {
  bench.server.publish({ version });
  bench.server.sign(by === 'first key' ? 'publisher' : 'successor');
  return bench.copy.updater.check();
}

describe('a feed that was served before', () => {
  it('is refused once a newer one was believed, though it is newer than the app', async () => {
    await serve('1.3.0');
    await serve('1.5.0');
    await expect(serve('1.3.0')).rejects.toMatchObject({
      failure: { code: 'update-older', message: expect.stringContaining('1.5.0') },
    });
    expectUntouched(bench.copy);
    expect(await serve('1.5.0')).toMatchObject({ state: 'available' });
  });

  it('is refused after a restart too', async () => {
    await serve('1.5.0');
    bench.copy.restart();
    await expect(serve('1.3.0')).rejects.toMatchObject({ failure: { code: 'update-older' } });
  });

  it('is refused though the newer one was not handed out to this computer yet', async () => {
    bench.server.publish({ version: '1.5.0', stagingPercentage: 0 });
    expect(await bench.copy.updater.check()).toMatchObject({ state: 'held-back' });
    await expect(serve('1.3.0')).rejects.toMatchObject({ failure: { code: 'update-older' } });
  });

  it('of another key is none: who has stolen one key keeps nobody from the updates of the next', async () => {
    await serve('999.0.0', 'first key');
    expect(await serve('1.5.0', 'second key')).toMatchObject({
      state: 'available',
      update: { version: '1.5.0' },
    });
    await expect(serve('1.3.0', 'second key')).rejects.toMatchObject({ failure: { code: 'update-older' } });
    await expect(serve('1.6.0', 'first key')).rejects.toMatchObject({ failure: { code: 'update-older' } });
  });
});
