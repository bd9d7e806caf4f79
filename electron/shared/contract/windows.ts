import type { bomContract } from './bom/bom';
import { callsContract } from './calls';
import { connectWindowContract } from './connect-window';
import { connectionContract } from './connection';
import type { Intersection } from './contract';
import { deepLinksContract } from './deep-links';
import { diagnosticsContract } from './diagnostics';
import { historyContract } from './history';
import { linksContract } from './links';
import { lookupContract } from './lookup';
import { menuContract } from './menu';
import { proxyWindowContract } from './proxy-window';
import { settingsContract } from './settings';
import { spendingContract } from './spending';
import { updatesContract } from './updates';

/** What the page of each window can reach, but for `LateContracts`. SECURITY: a window reaches no other window's features. */
export const windows = {
  parts: {
    calls: callsContract,
    connection: connectionContract,
    deepLinks: deepLinksContract,
    diagnostics: diagnosticsContract,
    history: historyContract,
    links: linksContract,
    lookup: lookupContract,
    menu: menuContract,
    settings: settingsContract,
    spending: spendingContract,
    updates: updatesContract,
  },
  connect: { connectWindow: connectWindowContract },
  proxy: { proxyWindow: proxyWindowContract },
};

/** What the page of the main window can reach besides. */
export interface LateContracts {
  readonly bom: typeof bomContract;
}

/** Loaded when first needed: at each start the thread that opens the window would make their many schemas. */
export const loadLateContracts = async (): Promise<LateContracts> => ({
  bom: (await import('./bom/bom')).bomContract,
});

export type WindowName = keyof typeof windows;

/** The contracts of each window. */
export type WindowContracts = Omit<typeof windows, 'parts'> & {
  readonly parts: (typeof windows)['parts'] & LateContracts;
};

/** Every contract, by the name of its feature. */
export type Contracts = Intersection<WindowContracts[WindowName]>;
