import { expect, it } from 'vitest';
import type { Feature } from '../../../../electron/ipc/feature';
import type { Contract } from '../../../../electron/shared/contract/contract';
import type { linksContract } from '../../../../electron/shared/contract/links';
import type { lookupContract } from '../../../../electron/shared/contract/lookup';
import { loadLateContracts, windows } from '../../../../electron/shared/contract/windows';
import type { PageBridge } from '../../../../renderer/bridge/page-bridge';

type Links = Feature<typeof linksContract>;
type Lookups = Feature<typeof lookupContract>['calls'];

it('A feature compiles only if the contract, the handler and the page agree', () => {
  const openLink: Links['calls']['openLink'] = async () => ({ opened: false });
  // Held by `npm run types`, which reports a directive whose next line compiles.
  const refused = [
    // @ts-expect-error a call of the contract has no handler
    { calls: {} } satisfies Links,
    // @ts-expect-error a handler has no entry in the contract
    { calls: { openLink, openAnyLink: openLink } } satisfies Links,
    // @ts-expect-error the contract names another result
    { calls: { openLink: async () => ({ opened: 'yes' }) } } satisfies Links,
    // @ts-expect-error the answer lacks fields that the contract names
    { similarParts: async () => ({ rows: [] }) } satisfies Pick<Lookups, 'similarParts'>,
    // @ts-expect-error no contract has this call
    (bridge: PageBridge) => bridge.openAnyLink(),
    // @ts-expect-error a call that can be canceled takes a signal
    (bridge: PageBridge) => bridge.search({ text: 'LM358', start: 0 }),
  ];
  expect(refused).toHaveLength(6);
});

const late = await loadLateContracts();
const ofWindows: readonly Readonly<Record<string, Contract>>[] = [
  { ...windows.parts, ...late },
  windows.connect,
  windows.proxy,
];

it('No call or event has the same name as another, since a page has one method for each', () => {
  for (const contracts of ofWindows) {
    const all = Object.values(contracts).flatMap(({ calls, events }) => [
      ...Object.keys(calls),
      ...Object.keys(events).map((event) => `on ${event}`),
    ]);
    expect(all).toEqual([...new Set(all)]);
  }
});

it('No call is named like a subscription', () => {
  for (const contracts of ofWindows)
    for (const { calls } of Object.values(contracts))
      expect(Object.keys(calls).filter((name) => /^on[A-Z]/.test(name))).toEqual([]);
});
