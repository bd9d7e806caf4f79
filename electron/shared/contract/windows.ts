import { bomContract } from './bom/bom';
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

/** What the page of each window can reach. SECURITY: a window reaches no other window's features. */
export const windows = {
  parts: {
    bom: bomContract,
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

export type WindowName = keyof typeof windows;

/** Every contract, by the name of its feature. */
export type Contracts = Intersection<(typeof windows)[WindowName]>;
