import { z } from 'zod';
import { type Contract, nothing } from './contract';
import { failureSchema } from './failure';

/** When to check for updates: after start and daily, on request, or never (by policy only). */
export const updateCheckSchema = z.enum(['daily', 'on-request', 'never']);

/** Whether an update is downloaded automatically or on request. */
export const updateDownloadSchema = z.enum(['by-itself', 'on-consent']);

/** The effective choices for updates: the user's, or the organization's where its policy file names one. */
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
  // A newer version is in a staged rollout that has not reached this computer yet.
  'held-back',
  'available',
  'downloading',
  'ready',
  // This copy is being replaced.
  'installing',
  // Waits for running lookups; the app restarts after the last of them.
  'restarting',
]);

/** How a newer version gets onto this computer. */
export const updateInstallationSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('app') }),
  // `command` is for the user to run: the app does not start a package manager.
  z.strictObject({ by: z.literal('package-manager'), command: z.string().max(200) }),
  // This package did not come from a repository.
  z.strictObject({ by: z.literal('user') }),
]);
export type UpdateInstallation = z.infer<typeof updateInstallationSchema>;

export const updateStatusSchema = z.strictObject({
  state: updateStatesSchema,
  /** Why this copy does not check for updates: it is unpackaged, its build names no feed, or it is not an installed package. */
  obstacle: z.enum(['unpackaged', 'no-feed', 'not-installed']).nullable(),
  installation: updateInstallationSchema,
  currentVersion: z.string().max(100),
  /** When this build was made; null if unknown. */
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
  /** Bytes downloaded so far, during a download. */
  received: z.number().int().nonnegative().nullable(),
  /** When a valid feed was last read. */
  checkedAt: z.iso.datetime({ offset: true }).nullable(),
  /** Since when no check has succeeded: the last success, or the first attempt; null before any. */
  uncheckedSince: z.iso.datetime({ offset: true }).nullable(),
  /** Why the last check, download or installation failed. */
  failure: failureSchema.nullable(),
  choices: updateChoicesSchema,
  /** The choices that the organization has made. */
  setByPolicy: z.strictObject({ check: z.boolean(), download: z.boolean() }),
  /** Why the existing policy file cannot be read; nothing is checked or downloaded then. */
  policyFailure: failureSchema.nullable(),
  /** A policy file that is ignored because any user may write to its location. */
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
