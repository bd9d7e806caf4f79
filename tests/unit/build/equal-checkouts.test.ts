import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { projectFolder } from '../../support/small-release';

const git = (...args: string[]) =>
  execFileSync('git', ['-C', projectFolder, ...args], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);

it('a checkout has the same lines on every system, whatever git is told there', () => {
  const files = git('ls-files', '--eol');
  expect(files.length).toBeGreaterThan(100);
  // In the repository LF or not text at all, and checked out as it is.
  expect(
    files.filter((file) => !/^i\/(lf|none|-text)\s+w\/\S+\s+attr\/text=auto eol=lf\s/.test(file)),
  ).toEqual([]);
});
