import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { projectFolder } from '../../support/small-release';

const git = (...args: string[]) =>
  execFileSync('git', ['-C', projectFolder, ...args], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);

it('a checkout has the same line endings on every system, whatever Git’s configuration', () => {
  const files = git('ls-files', '--eol');
  expect(files.length).toBeGreaterThan(100);
  // LF or binary in the repository, and checked out unchanged.
  expect(
    files.filter((file) => !/^i\/(lf|none|-text)\s+w\/\S+\s+attr\/text=auto eol=lf\s/.test(file)),
  ).toEqual([]);
});
