import { expect, it } from 'vitest';
import { readFpmArguments } from '../../build/linux-package/fpm-arguments.mjs';

it('the last of two compressions wins, so that a test build’s overrides the configuration’s', () => {
  const { files, ...request } = readFpmArguments(
    '-t deb -d one --deb-compression xz -d two|three --deb-compression zstd /a=/opt/b=c'.split(' '),
  );
  expect(request).toMatchObject({ depends: ['one', 'two|three'], 'deb-compression': 'zstd' });
  expect(files).toEqual([{ from: '/a', to: '/opt/b=c' }]);
});

it('unknown options for fpm are rejected', () => {
  expect(() => readFpmArguments(['--deb-systemd', 'unit'])).toThrow(/--deb-systemd/);
  expect(() => readFpmArguments(['lonely'])).toThrow(/names no path/);
});
