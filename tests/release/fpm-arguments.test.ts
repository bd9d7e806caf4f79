import { describe, expect, it } from 'vitest';
import { readFpmArguments } from '../../build/linux-package/fpm-arguments.mjs';

describe('what electron-builder tells fpm', () => {
  it('is read whole: the last of two compressions counts, lists keep their order', () => {
    const request = readFpmArguments(
      '-s dir --force -t deb -d one -d two|three --deb-recommends four --deb-compression xz --deb-compression zstd --name app /a/=/opt/App Lookup=/b'
        .split(' ')
        .concat('/c d=/e f'),
    );
    expect(request).toMatchObject({
      kind: 'deb',
      name: 'app',
      compression: 'zstd',
      depends: ['one', 'two|three'],
      recommends: ['four'],
    });
    expect(request.files.at(-1)).toEqual({ from: '/c d', to: '/e f' });
  });

  it('is refused when it says something that is not known here', () => {
    expect(() => readFpmArguments(['--deb-systemd', 'unit'])).toThrow(/--deb-systemd unit is not known/);
    expect(() => readFpmArguments(['lonely'])).toThrow(/names no place/);
  });
});
