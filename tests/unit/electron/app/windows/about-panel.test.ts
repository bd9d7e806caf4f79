import type { App } from 'electron';
import { expect, it } from 'vitest';
import { describeApp, describeVersions } from '../../../../../electron/app/windows/about-panel';

const versions = { node: '20.18.1', electron: '33.2.1', chrome: '130.0.0.0' } as NodeJS.ProcessVersions;

const now = Date.parse('2026-06-01T00:00:00Z');
const release = { kind: 'release', builtAt: '2026-05-01T00:00:00Z' } as const;

function appWith(packaged: boolean) {
  const shown: unknown[] = [];
  const app = {
    name: 'Parts Lookup',
    isPackaged: packaged,
    getVersion: () => '1.2.3',
    setAboutPanelOptions: (options: unknown) => shown.push(options),
  };
  return { app: app as unknown as App, shown };
}

it('About names the app, its version and Electron’s, and whose data it shows', () => {
  const { app, shown } = appWith(true);
  describeApp(app, release, versions, now);
  expect(shown).toEqual([
    {
      applicationName: 'Parts Lookup',
      applicationVersion: '1.2.3',
      version: 'Electron 33.2.1',
      copyright: expect.stringMatching(/^Part data by Octopart through Nexar\./),
      website: 'https://octopart.com/',
    },
  ]);
});

it('About shows the age of the version and how to get a newer one', () => {
  const { app, shown } = appWith(true);
  describeApp(app, { kind: 'release', builtAt: '2026-02-24T00:00:00Z' }, versions, now);
  const copyright = expect.stringMatching(
    /^This version is 97 days old\. .* Updates in Settings\. Part data/,
  );
  expect(shown).toEqual([expect.objectContaining({ copyright })]);
});

it('About shows the icon if the system does not know it', () => {
  const { app, shown } = appWith(true);
  const icon = '/opt/Parts Lookup/resources/icon.png';
  describeApp(app, release, versions, now, icon);
  expect(shown).toEqual([expect.objectContaining({ iconPath: icon })]);
});

it.each([
  ['unsigned', '1.2.3 (unsigned build)'],
  ['test', '1.2.3 (test build, not for users)'],
  ['development', '1.2.3 (development)'],
] as const)('About names a build of the kind %s', (kind, applicationVersion) => {
  const { app, shown } = appWith(true);
  describeApp(app, { kind, builtAt: null }, versions, now);
  expect(shown).toEqual([expect.objectContaining({ applicationVersion })]);
});

it.each([true, false])(
  'A bug report contains the versions and whether the app is packaged: %s',
  (packaged) => {
    expect(describeVersions(appWith(packaged).app, 'unsigned', versions)).toEqual({
      app: '1.2.3',
      packaged,
      build: 'unsigned',
      electron: '33.2.1',
      chrome: '130.0.0.0',
      node: '20.18.1',
    });
  },
);
