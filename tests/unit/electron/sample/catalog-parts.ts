import { catalog } from '../../../../electron/sample/catalog/catalog';
import type { Part } from '../../../../electron/sample/catalog/part';

export const parts = catalog();

export function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

export function partNamed(mpn: string, manufacturer?: string): Part {
  const part = parts.find(
    (one) => one.mpn === mpn && (manufacturer === undefined || one.manufacturer.name === manufacturer),
  );
  if (part === undefined) throw new Error(`no ${mpn}`);
  return part;
}
