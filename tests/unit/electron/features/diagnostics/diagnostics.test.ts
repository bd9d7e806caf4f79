import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import {
  createDiagnosticsExport,
  type DiagnosticsSources,
} from '../../../../../electron/features/diagnostics/diagnostics';
import { proxyKinds } from '../../../../../electron/features/diagnostics/proxy-kinds';
import { createRedaction } from '../../../../../electron/logging/redaction';
import { diagnosticsSchema } from '../../../../../electron/shared/contract/diagnostics';

const folder = mkdtempSync(join(tmpdir(), 'diagnostics-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sources(more: Partial<DiagnosticsSources> = {}): DiagnosticsSources {
  const redaction = createRedaction('/srv/people/ada');
  redaction.register('the-client-secret');
  return {
    now: () => Date.parse('2026-01-15T09:30:00Z'),
    versions: { app: '0.1.0', note: 'the-client-secret in /srv/people/ada/x' },
    system: { platform: 'linux', desktop: 'gnome' },
    connection: () => ({
      source: 'nexar',
      state: 'problem',
      failure: { code: 'offline', message: 'a message that is left out', retryable: true },
      offline: null,
      tokenExpiresAt: null,
      clientId: '8f14e45f-ceea-467f-a9c1-0c3b1f5a2d77',
      savedAt: null,
      storedIn: 'kwallet',
    }),
    settings: () => ({
      country: 'DE',
      currency: 'EUR',
      theme: 'system',
      suggestions: true,
      pictures: true,
      updateCheck: 'daily',
      updateDownload: 'on-consent',
    }),
    updates: () => ({
      state: 'not-checked',
      obstacle: null,
      installation: { by: 'app' },
      currentVersion: '0.1.0',
      builtAt: null,
      update: null,
      received: null,
      checkedAt: null,
      uncheckedSince: null,
      failure: { code: 'update-not-trusted', message: 'another that is left out', retryable: false },
      choices: { check: 'never', download: 'on-consent' },
      setByPolicy: { check: true, download: false },
      policyFailure: null,
      ignoredPolicy: null,
    }),
    resolveProxy: async () => 'PROXY proxy.corp.example:8080; SOCKS5 10.0.0.1:1080; DIRECT',
    requests: () => [],
    redaction,
    choosePath: async () => join(folder, 'bundle.json'),
    saveFile: writeFile,
    ...more,
  };
}

it('Diagnostics list what a report needs, with shortened ids and without hosts or secrets', async () => {
  const preview = await createDiagnosticsExport(sources()).preview();
  expect(diagnosticsSchema.safeParse(preview).error).toBeUndefined();
  expect(preview.fileName).toBe('parts-lookup-diagnostics-2026-01-15.json');
  expect(JSON.parse(preview.text)).toMatchObject({
    keychain: { storedIn: 'kwallet' },
    connection: { failure: 'offline', clientId: '8f14…2d77' },
    proxy: ['PROXY', 'SOCKS5', 'DIRECT'],
    updates: { failure: 'update-not-trusted', setByPolicy: { check: true } },
  });
  for (const hidden of ['corp.example', '10.0.0.1', 'left out', 'the-client-secret', '/srv/people', 'ceea']) {
    expect(preview.text).not.toContain(hidden);
  }
});

it('Saving diagnostics opens one save dialog, however often it is requested', async () => {
  let dialogs = 0;
  const choosePath = async () => {
    dialogs += 1;
    return null;
  };
  const diagnostics = createDiagnosticsExport(sources({ choosePath }));
  expect(await Promise.all([diagnostics.save(), diagnostics.save(), diagnostics.save()])).toHaveLength(3);
  expect(dialogs).toBe(1);
  await diagnostics.save();
  expect(dialogs).toBe(2);
});

it('Saving diagnostics writes the last preview, whatever has changed since', async () => {
  let now = 0;
  const diagnostics = createDiagnosticsExport(sources({ now: () => now }));
  const { text } = await diagnostics.preview();
  now = 86_400_000;
  expect(await diagnostics.save()).toEqual({ saved: true });
  expect(readFileSync(join(folder, 'bundle.json'), 'utf8')).toBe(text);
});

it('Saving diagnostics reports a cancelled dialog and a failed write', async () => {
  const off = createDiagnosticsExport(sources({ choosePath: async () => null }));
  expect(await off.save()).toEqual({ saved: false });
  const nowhere = sources({ choosePath: async () => join(folder, 'not', 'there.json') });
  await expect(createDiagnosticsExport(nowhere).save()).rejects.toMatchObject({
    failure: { code: 'diagnostics-not-saved' },
  });
});

it('Diagnostics report an unknown kind of proxy as such', () => {
  expect(proxyKinds('MASQUE inner.example:1; DIRECT;')).toEqual(['OTHER', 'DIRECT']);
});
