import { expect, it, vi } from 'vitest';
import type { BomFeature } from '../../../../../electron/features/bom/feature';
import { createLateBomFeature } from '../../../../../electron/features/bom/late-feature';
import { partsNames } from '../../../../../electron/shared/contract/channel-names';

function lateFeature() {
  const boms = vi.fn(async () => ({ boms: [] }));
  const bomCandidates = vi.fn(async () => ({ candidates: [] }));
  const loaded = {
    calls: { boms, bomCandidates },
    partsChanged: vi.fn(),
    onAccountChanged: vi.fn(),
    stop: vi.fn(),
  };
  const load = vi.fn(async () => loaded as unknown as BomFeature);
  return { feature: createLateBomFeature(load), load, loaded };
}

it('has a handler for each call of the contract, and loads the feature once, with the first of them', async () => {
  const { feature, load, loaded } = lateFeature();
  expect(Object.keys(feature.calls)).toEqual(partsNames.calls.bom);
  expect(load).not.toHaveBeenCalled();
  const both = await Promise.all([feature.calls.boms(undefined), feature.calls.boms(undefined)]);
  expect(both).toEqual([{ boms: [] }, { boms: [] }]);
  expect(load).toHaveBeenCalledTimes(1);
  const { signal } = new AbortController();
  await feature.calls.bomCandidates({ bomId: 'b', lineId: 1 }, signal);
  expect(loaded.calls.bomCandidates).toHaveBeenCalledWith({ bomId: 'b', lineId: 1 }, signal);
});

it('tries again with the next call where it could not be loaded', async () => {
  const { feature, load } = lateFeature();
  load.mockRejectedValueOnce(new Error('no file handle is free'));
  await expect(feature.calls.boms(undefined)).rejects.toThrow('no file handle');
  feature.partsChanged(['p']);
  expect(await feature.calls.boms(undefined)).toEqual({ boms: [] });
  expect(load).toHaveBeenCalledTimes(2);
});

it('passes on what happens to the app only once it is loaded: before, it holds nothing', async () => {
  const { feature, loaded } = lateFeature();
  const tellAll = () => {
    feature.partsChanged(['p']);
    feature.onAccountChanged?.();
    feature.stop?.();
  };
  tellAll();
  await feature.calls.boms(undefined);
  expect(loaded.stop).not.toHaveBeenCalled();
  tellAll();
  expect(loaded.partsChanged).toHaveBeenCalledExactlyOnceWith(['p']);
  expect(loaded.onAccountChanged).toHaveBeenCalledTimes(1);
  expect(loaded.stop).toHaveBeenCalledTimes(1);
});
