import { expect, it } from 'vitest';
import { readFpmArguments } from '../../build/linux-package/fpm-arguments.mjs';

it('of two compressions the last counts, since the configuration’s comes before that of a test build', () => {
  const { files, ...request } = readFpmArguments(
    '-t deb -d one --deb-compression xz -d two|three --deb-compression zstd /a=/opt/b=c'.split(' '),
  );
  expect(request).toMatchObject({ depends: ['one', 'two|three'], 'deb-compression': 'zstd' });
  expect(files).toEqual([{ from: '/a', to: '/opt/b=c' }]);
});

it('what electron-builder tells fpm is refused where it is not known here', () => {
  expect(() => readFpmArguments(['--deb-systemd', 'unit'])).toThrow(/--deb-systemd/);
  expect(() => readFpmArguments(['lonely'])).toThrow(/names no path/);
});
