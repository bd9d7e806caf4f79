import { describe, expect, it } from 'vitest';
import { describeSandboxObstacle, refusesNamespaces } from '../../../build/sandbox-obstacle.mjs';

describe.runIf(process.platform === 'linux')('sandbox obstacle', () => {
  const failing = () => ['false'];

  it('a process that cannot create user namespaces is reported, with a solution', () => {
    expect(refusesNamespaces(failing)).toBe(true);
    expect(describeSandboxObstacle(failing)).toMatch(/sandbox/);
  });

  it('nothing is reported if namespaces can be created, or if that cannot be tried', () => {
    expect(refusesNamespaces(() => ['true'])).toBe(false);
    expect(refusesNamespaces(() => ['no-such-program-anywhere'])).toBe(false);
  });
});
