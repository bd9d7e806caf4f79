import type { ErrorCode } from '../../electron/shared/contract/failure';
import type { UpdateStatus } from '../../electron/shared/contract/updates';
import type { FailureTemplate } from './failure-template';

type UpdateCode = Extract<ErrorCode, `update${string}` | `policy-${string}`>;

const untouched = 'The app that runs was not touched.';

/** Why an update did not come about, code by code. */
export const updateFailureTexts: Readonly<Record<UpdateCode, FailureTemplate>> = {
  'updates-off': {
    happened: 'Updates are switched off for this copy of Parts Lookup.',
    next: 'Install newer versions the way this one was installed, or ask those who run this computer.',
  },
  'update-server-failed': {
    happened: 'The update server could not be reached, or did not answer as it should.',
    next: 'Check the network and try again. In a company network, its proxy or firewall may need to allow the address.',
  },
  'update-unsigned': {
    happened: 'The list of updates bears no signature, so it was not believed.',
    next: `${untouched} Try again later; if it stays, please report it.`,
  },
  'update-not-trusted': {
    happened:
      'The list of updates was not signed by the manufacturers of Parts Lookup, or was changed or cut off since.',
    next: `${untouched} Try again later, on another network if you can; if it stays, please report it.`,
  },
  'update-unreadable': {
    happened: 'The list of updates is signed, but does not say what this app needs to know.',
    next: `${untouched} Please report it with the technical details.`,
  },
  'update-older': {
    happened:
      'The update server offered an older version than one this app already knows of, so it was refused.',
    next: `${untouched} Try again later, on another network if you can. If this message comes back, please report it.`,
  },
  'update-redirected': {
    happened: 'The update server sent the app on to another address, which was refused.',
    next: `${untouched} A sign-in page of your network may stand in between: open a web page, then try again.`,
  },
  'update-changed': {
    happened: 'The downloaded update is not the file that was signed for, so it was thrown away.',
    next: `${untouched} Download it again; if it stays, please report it.`,
  },
  'update-not-saved': {
    happened: 'The update could not be written to this computer’s disk.',
    next: 'Check that the disk is not full and that your user folder may be written to, then try again.',
  },
  'update-not-installed': {
    happened: 'The update could not be installed.',
    next: `${untouched} Try again; if it stays, the technical details say why, or ask those who run this computer.`,
  },
  'update-folder-not-writable': {
    happened: 'The AppImage’s folder is read-only, so the update could not be saved there.',
    next: `${untouched} Move the AppImage to a folder in your home folder, start it from there and update again.`,
  },
  'update-too-often': {
    happened: 'Updates were asked for too often.',
    next: 'Wait a minute, then try again.',
  },
  'policy-unreadable': {
    happened: 'Your organization’s policy file cannot be followed, so updates are off until it is mended.',
    next: 'Tell those who run this computer; the technical details name the file and what is wrong in it.',
  },
};

export const updateTexts = {
  heading: 'Updates',
  status: 'Update status',
  obstacles: {
    unpackaged:
      'This copy runs from its source folder. Updates come with installed builds; this one asks nobody for them.',
    'no-feed': 'This build was made without an address for updates and does not update itself.',
    'not-installed':
      'This copy was unpacked from an archive and cannot replace itself. Installed copies are updated.',
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
  notChecked: 'Not looked for yet.',
  lastChecked: (age: string) => `Last checked ${age}.`,
  checking: 'Looking for an update…',
  upToDate: (age: string) => `Up to date, as of ${age}.`,
  heldBack: (version: string) =>
    `Version ${version} is handed out step by step and has not come to this computer yet.`,
  available: (version: string) => `Version ${version} is available.`,
  installByCommand:
    'Your package manager installs it. Run this command in a terminal, then restart Parts Lookup:',
  installByHand: 'Download the newer package from where you got this one, and install it the same way.',
  copyCommand: 'Copy command',
  downloading: (version: string) => `Downloading version ${version}…`,
  ready: (version: string) => `Version ${version} is ready to be installed.`,
  installing: (version: string) => `Installing version ${version}…`,
  restarting: 'Restarting as soon as no search runs…',
  failed: 'The last try failed.',
  hints: {
    available: (version: string) => `Version ${version} is available`,
    ready: (version: string) => `Version ${version} is ready`,
  },
  notes: (version: string) => `What is new in ${version}`,
  noNotes: 'No notes came with this version.',
  released: (date: string, size: string) => `Released ${date}, ${size}`,
  downloaded: (received: string, size: string) => `${received} of ${size}`,
  progress: 'Download of the update',
  checkNow: 'Check now',
  download: 'Download update',
  cancelDownload: 'Cancel download',
  restart: 'Restart to update',
  check: 'Look for updates',
  checkHint: 'Only the list of newer versions is asked for; nothing is told about you.',
  checks: { daily: 'Daily', 'on-request': 'Only when I ask', never: 'Never' },
  downloadChoice: 'Downloads begin',
  downloads: { 'on-consent': 'When I say so', 'by-itself': 'By itself' },
  ignoredPolicy: (path: string) =>
    `The policy file ${path} is not used, because anyone can write there. Administrators: move it to C:\\Program Files\\Parts Lookup.`,
  byPolicy: 'Set by your organization.',
} as const;
