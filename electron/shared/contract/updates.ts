import { z } from 'zod';
import { type Contract, nothing } from './contract';
import { failureSchema } from './failure';

/** How updates are looked for: after start and daily, when the user asks, or not at all (by policy alone). */
export const updateCheckSchema = z.enum(['daily', 'on-request', 'never']);

/** Whether a found update is downloaded by itself, or when the user says so. */
export const updateDownloadSchema = z.enum(['by-itself', 'on-consent']);

/** What holds for updates now: the user's choice, or the organization's where its policy file names one. */
export const updateChoicesSchema = z.strictObject({
  check: updateCheckSchema,
  download: updateDownloadSchema,
});
export type UpdateChoices = z.infer<typeof updateChoicesSchema>;

export const updateStatesSchema = z.enum([
  // This copy does not update itself; `obstacle` says why.
  'unavailable',
  'not-checked',
  'checking',
  'up-to-date',
  // There is a newer version, which is handed out step by step and not to this computer yet.
  'held-back',
  'available',
  'downloading',
  'ready',
  // This copy is being replaced.
  'installing',
  // Waits for the lookups that run; the app restarts after the last of them.
  'restarting',
]);

/** How a newer version gets onto this computer. */
export const updateInstallationSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('app') }),
  // `command` is for the user to run: the app starts no package manager.
  z.strictObject({ by: z.literal('package-manager'), command: z.string().max(200) }),
  // This package came from no repository.
  z.strictObject({ by: z.literal('user') }),
]);
export type UpdateInstallation = z.infer<typeof updateInstallationSchema>;

export const updateStatusSchema = z.strictObject({
  state: updateStatesSchema,
  /** Why this copy does not look for updates: it runs unpackaged, its build names no feed, it is no installed package. */
  obstacle: z.enum(['unpackaged', 'no-feed', 'not-installed']).nullable(),
  installation: updateInstallationSchema,
  currentVersion: z.string().max(100),
  /** When this build was made; null where nothing is known of it. */
  builtAt: z.iso.datetime({ offset: true }).nullable(),
  /** The newer version, once one is known. `notes` is plain text. */
  update: z
    .strictObject({
      version: z.string().max(100),
      notes: z.string().max(20_000),
      releasedAt: z.iso.datetime({ offset: true }).nullable(),
      /** Bytes to download. */
      size: z.number().int().positive(),
    })
    .nullable(),
  /** Bytes that were downloaded, while it downloads. */
  received: z.number().int().nonnegative().nullable(),
  /** When the feed was last read and believed. */
  checkedAt: z.iso.datetime({ offset: true }).nullable(),
  /** Since when no check has succeeded: the last one that did, or the first try; null before any. */
  uncheckedSince: z.iso.datetime({ offset: true }).nullable(),
  /** Why the last check, download or installation failed. */
  failure: failureSchema.nullable(),
  choices: updateChoicesSchema,
  /** Which of the choices the organization has made. */
  setByPolicy: z.strictObject({ check: z.boolean(), download: z.boolean() }),
  /** Why the policy file, though it is there, cannot be followed; nothing is checked or downloaded then. */
  policyFailure: failureSchema.nullable(),
  /** A policy file that is not followed, since it lies where any user may write. */
  ignoredPolicy: z.string().max(300).nullable(),
});
export type UpdateStatus = z.infer<typeof updateStatusSchema>;

export const updatesContract = {
  calls: {
    updates: { request: nothing, result: updateStatusSchema },
    checkForUpdates: { request: nothing, result: updateStatusSchema },
    downloadUpdate: { request: nothing, result: updateStatusSchema },
    cancelUpdateDownload: { request: nothing, result: updateStatusSchema },
    restartToUpdate: { request: nothing, result: updateStatusSchema },
  },
  events: { updatesChanged: updateStatusSchema },
} satisfies Contract;
