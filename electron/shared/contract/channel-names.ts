import { bomContract } from './bom/bom';
import type { Contract } from './contract';
import { type LateContracts, windows } from './windows';

/** The names of the calls and events that a window's page can reach, by feature. */
export interface ChannelNames {
  readonly calls: Readonly<Record<string, readonly string[]>>;
  readonly events: Readonly<Record<string, readonly string[]>>;
}

function namesIn(contracts: Readonly<Record<string, Contract>>): ChannelNames {
  const namesOf = (table: keyof Contract) =>
    Object.fromEntries(
      Object.entries(contracts)
        .map(([feature, contract]) => [feature, Object.keys(contract[table])] as const)
        .filter(([, names]) => names.length > 0),
    );
  return { calls: namesOf('calls'), events: namesOf('events') };
}

const late: LateContracts = { bom: bomContract };

// The build replaces this module by its values (vite.config.ts), so that a preload contains these names but no zod.
export const partsNames = namesIn({ ...late, ...windows.parts });
export const connectNames = namesIn(windows.connect);
export const proxyNames = namesIn(windows.proxy);
