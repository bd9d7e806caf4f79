import { loadOnce } from '../../core/load-once';
import { partsNames } from '../../shared/contract/channel-names';
import type { BomFeature } from './feature';

type AnyCall = (...parameters: readonly unknown[]) => Promise<unknown>;

/**
 * Stands in for the feature until its first call loads it with `load`. BOMs are half of main's late code, and the thread that loads
 * it also presents frames and forwards keys.
 */
export function createLateBomFeature(load: () => Promise<BomFeature>): BomFeature {
  let loaded: BomFeature | null = null;
  const feature = loadOnce(async () => {
    loaded = await load();
    return loaded;
  });

  const later =
    (name: string): AnyCall =>
    async (...parameters) => {
      const calls = (await feature()).calls as unknown as Readonly<Record<string, AnyCall>>;
      return calls[name]?.(...parameters);
    };
  const calls = Object.fromEntries((partsNames.calls.bom ?? []).map((name) => [name, later(name)]));
  return {
    calls: calls as unknown as BomFeature['calls'],
    partsChanged: (partIds) => loaded?.partsChanged(partIds),
    onAccountChanged: () => loaded?.onAccountChanged?.(),
    stop: () => loaded?.stop?.(),
  };
}
