import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkLintFindings } from '../../build/release-check/artifacts/lint-packages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'parts-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a package that lintian or rpmlint cannot read is rejected', async () => {
  for (const name of ['broken.deb', 'broken.rpm']) writeFileSync(join(folder, name), 'no package');
  const findings = (await checkLintFindings(folder, true)).join('\n');
  expect(findings).toMatch(/^broken\.deb: lintian: unreadable: ./m);
  expect(findings).toMatch(/^broken\.rpm: rpmlint: /m);
});

it('packages are rejected if the tools are missing', async () => {
  const path = process.env.PATH;
  process.env.PATH = folder;
  try {
    expect(await checkLintFindings(folder, true)).toEqual([
      expect.stringMatching(/^broken\.deb: lintian: unreadable: .*ENOENT/),
      expect.stringMatching(/^broken\.rpm: rpmlint: unreadable: .*ENOENT/),
    ]);
  } finally {
    process.env.PATH = path;
  }
});
