import type { BomProgress } from '../../electron/shared/contract/bom/bom-view';
import { linesText, upToPartsText } from './count-texts';

const states: Readonly<Record<BomProgress['state'], (done: string, all: string) => string>> = {
  running: (done, all) => `${done} of ${all} part numbers`,
  paused: (done, all) => `Paused at ${done} of ${all}`,
  waiting: (done, all) => `Waiting for Nexar, ${done} of ${all} done`,
};

/** Of looking up the lines of a BOM. */
export const lookupTexts = {
  lookUp: {
    lines: (count: string, one: boolean) => `Look up ${linesText(count, one)}`,
    market: (count: string, one: boolean, market: string) => `Look up ${linesText(count, one)} for ${market}`,
    alternates: () => 'Look up alternates',
  },
  lookUpExpired: 'Look up expired prices',
  refreshLines: (count: string, one: boolean) => `Refresh ${linesText(count, one)}`,
  refresh: 'Refresh prices',
  refreshTitle: 'Get today’s prices, stock and lifecycle, and see what has changed',
  again: 'Look up again',
  allAgain: (count: string) => `Look up all ${count} not found again`,
  upTo: upToPartsText,
  free: 'free with sample data',
  progress: 'Looking up lines',
  states,
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel',
  failed: (count: string, one: boolean) => `${linesText(count, one)} couldn’t be looked up.`,
  limited: (count: string, one: boolean) =>
    `${linesText(count, one)} ${one ? 'wasn’t' : 'weren’t'} looked up: the part limit was reached.`,
  alternatesFailed: 'Some alternates couldn’t be looked up.',
  alternatesUncertain: 'Nexar didn’t answer for some alternates. Their parts may have been counted.',
  retryFailed: 'Retry failed lines',
  uncertain: (count: string, one: boolean) =>
    `Nexar didn’t answer for ${linesText(count, one)}. ${one ? 'Its part' : 'Their parts'} may have been counted.`,
  retryAlternates: 'Retry alternates · may count again',
  retryUncertain: (count: string, one: boolean) => `Retry ${linesText(count, one)} · may count again`,
} as const;
