import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyCoreDumps } from '../../../../electron/security/empty-core-dumps';
import { limitCoreDumps } from '../../../../electron/security/limit-core-dumps';

describe.skipIf(process.platform !== 'linux')('disabling core dumps', () => {
  let parent: ChildProcess;
  let child: number;
  const limitOf = (pid: number | undefined) =>
    /^Max core file size\s+(\S+)\s+(\S+)/m.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'))?.slice(1);

  beforeEach(async () => {
    parent = spawn('sh', ['-c', 'sleep 60 & echo $!; wait'], { stdio: ['ignore', 'pipe', 'ignore'] });
    if (!parent.stdout) throw new Error('No output');
    const [line] = await once(parent.stdout, 'data');
    child = Number(line);
  });

  afterEach(() => {
    process.kill(child);
    vi.unstubAllEnvs();
  });

  it('limits a process and all its descendants to one byte', async () => {
    expect(await limitCoreDumps('linux', parent.pid ?? 0)).toEqual([]);
    for (const pid of [parent.pid, child]) {
      expect(limitOf(pid)).toEqual(['1', '1']);
      expect(readFileSync(`/proc/${pid}/coredump_filter`, 'utf8').trim()).toBe('00000000');
    }
  });

  it('empties the dumps of a process, and its descendants at once', () => {
    emptyCoreDumps('linux', parent.pid ?? 0);
    for (const pid of [parent.pid, child])
      expect(readFileSync(`/proc/${pid}/coredump_filter`, 'utf8').trim()).toBe('00000000');
  });

  it('reports a missing prlimit, and excludes all memory from the dump all the same', async () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(await limitCoreDumps('linux', parent.pid ?? 0)).toEqual([
      expect.stringContaining('prlimit: not found'),
    ]);
    expect(readFileSync(`/proc/${child}/coredump_filter`, 'utf8').trim()).toBe('00000000');
  });

  it('does nothing on other systems', async () => {
    const before = limitOf(child);
    expect(await limitCoreDumps('darwin', parent.pid ?? 0)).toEqual([]);
    expect(limitOf(child)).toEqual(before);
  });
});
