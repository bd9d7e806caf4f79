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

/** What the page of each window can reach, except `LateContracts`. SECURITY: a window reaches no other window's features. */
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

/** What the page of the main window can reach in addition. */
export interface LateContracts {
  readonly bom: typeof bomContract;
}

/** Loaded when first needed: creating their many schemas would delay the window at each start. */
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
