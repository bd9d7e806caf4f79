import type { ErrorCode } from '../../electron/shared/contract/failure';
import type { UpdateStatus } from '../../electron/shared/contract/updates';
import type { FailureTemplate } from './failure-template';

type UpdateCode = Extract<ErrorCode, `update${string}` | `policy-${string}`>;

const untouched = 'Your current version is unchanged.';

/** Why an update did not come about, code by code. */
export const updateFailureTexts: Readonly<Record<UpdateCode, FailureTemplate>> = {
  'updates-off': {
    happened: 'Updates are switched off for this copy of Parts Lookup.',
    next: 'Install newer versions the way this one was installed, or ask your administrator.',
  },
  'update-server-failed': {
    happened: 'The update server couldn’t be reached or didn’t answer correctly.',
    next: 'Check your network and try again. On a company network, the proxy or firewall may have to allow it.',
  },
  'update-unsigned': {
    happened: 'The update list isn’t signed, so it was ignored.',
    next: `${untouched} Try again later. If this keeps happening, report it.`,
  },
  'update-not-trusted': {
    happened: 'The update list wasn’t signed by the publisher of Parts Lookup, or was changed since.',
    next: `${untouched} Try again later, on another network if you can. If this keeps happening, report it.`,
  },
  'update-unreadable': {
    happened: 'The update list is signed but incomplete.',
    next: `${untouched} Report it with the technical details.`,
  },
  'update-older': {
    happened: 'The update server announced an older version than it did before, so it was ignored.',
    next: `${untouched} Try again later, on another network if you can. If this keeps happening, report it.`,
  },
  'update-redirected': {
    happened: 'The update server redirected to another address, which was refused.',
    next: `${untouched} Your network’s sign-in page may be in the way: open a web page, then try again.`,
  },
  'update-changed': {
    happened: 'The downloaded update doesn’t match its signature, so it was discarded.',
    next: `${untouched} Download it again. If this keeps happening, report it.`,
  },
  'update-not-saved': {
    happened: 'The update couldn’t be saved to disk.',
    next: 'Check that the disk isn’t full and that you can write to your user folder, then try again.',
  },
  'update-not-installed': {
    happened: 'The update couldn’t be installed.',
    next: `${untouched} Try again. If this keeps happening, see the technical details or ask your administrator.`,
  },
  'update-folder-not-writable': {
    happened: 'The AppImage’s folder is read-only, so the update couldn’t be saved there.',
    next: `${untouched} Move the AppImage to your home folder, start it from there and update again.`,
  },
  'update-too-often': {
    happened: 'Too many update checks.',
    next: 'Wait a minute, then try again.',
  },
  'policy-unreadable': {
    happened: 'Your organization’s policy file can’t be read, so updates are off until it is fixed.',
    next: 'Tell your administrator. The technical details name the file and the problem.',
  },
};

export const updateTexts = {
  heading: 'Updates',
  status: 'Update status',
  obstacles: {
    unpackaged: 'This development build doesn’t check for updates.',
    'no-feed': 'This build has no update server and doesn’t update itself.',
    'not-installed': 'This copy was unpacked from an archive and can’t update itself. Installed copies can.',
  } satisfies Record<NonNullable<UpdateStatus['obstacle']>, string>,
  version: (version: string) => `This is version ${version}.`,
  old: (days: number) => `This version is ${days} days old.`,
  getNewer: {
    check: 'Check for updates. If none is found, download the current version from where you got this one.',
    install: (version: string) => `Install version ${version}.`,
    byHand: 'Download the current version from where you got this one.',
    administrator: 'Ask your administrator for a newer version.',
  },
  stale: (days: number) =>
    `No check for updates has succeeded for ${days} days. Check your network connection, then try again.`,
  notChecked: 'Not checked yet.',
  lastChecked: (age: string) => `Last checked ${age}.`,
  checking: 'Checking…',
  upToDate: (age: string) => `Up to date, as of ${age}.`,
  heldBack: (version: string) => `Version ${version} is rolling out and isn’t available here yet.`,
  available: (version: string) => `Version ${version} is available.`,
  installByCommand:
    'Install it with your package manager. Run this command in a terminal, then restart Parts Lookup:',
  installByHand: 'Download the newer package where you got this one, and install it the same way.',
  copyCommand: 'Copy command',
  downloading: (version: string) => `Downloading version ${version}…`,
  ready: (version: string) => `Version ${version} is ready to install.`,
  installing: (version: string) => `Installing version ${version}…`,
  restarting: 'Restarting when the current search is done…',
  failed: 'Last check failed.',
  hints: {
    available: (version: string) => `Version ${version} is available`,
    ready: (version: string) => `Version ${version} is ready`,
  },
  notes: (version: string) => `What’s new in ${version}`,
  noNotes: 'No release notes for this version.',
  released: (date: string, size: string) => `Released ${date}, ${size}`,
  downloaded: (received: string, size: string) => `${received} of ${size}`,
  progress: 'Update download',
  checkNow: 'Check now',
  download: 'Download update',
  cancelDownload: 'Cancel download',
  restart: 'Restart to update',
  check: 'Check for updates',
  checkHint: 'Requests only the list of new versions. Sends nothing about you.',
  checks: { daily: 'Daily', 'on-request': 'Only when I ask', never: 'Never' },
  downloadChoice: 'Download updates',
  downloads: { 'on-consent': 'Ask first', 'by-itself': 'Automatically' },
  ignoredPolicy: (path: string) =>
    `The policy file ${path} is ignored because anyone can write to it. Administrators: move it to C:\\Program Files\\Parts Lookup.`,
  byPolicy: 'Set by your organization.',
} as const;
