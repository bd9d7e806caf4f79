import { describe, expect, it } from 'vitest';
import { describeSandboxObstacle, refusesNamespaces } from '../../../build/sandbox-obstacle.mjs';

describe.runIf(process.platform === 'linux')('where a process may make no user namespace', () => {
  const refused = () => ['false'];

  it('that is said, with the way out', () => {
    expect(refusesNamespaces(refused)).toBe(true);
    expect(describeSandboxObstacle(refused)).toMatch(/sandbox/);
  });

  it('is not said where it may, nor where it cannot be tried', () => {
    expect(refusesNamespaces(() => ['true'])).toBe(false);
    expect(refusesNamespaces(() => ['no-such-program-anywhere'])).toBe(false);
  });
});
