import { FailureError } from '../../../core/failure-error';
import { maxBomBytes, maxBoms } from '../../../shared/contract/constants/bom-limits';
import type { BomUsage } from '../../../storage/repositories/bom-repository';

// SECURITY: a page that adds BOMs in a loop neither fills the disk nor makes a list that cannot be shown.

const tooMany = ({ boms, bytes }: BomUsage) =>
  new FailureError('too-many-boms', `There are ${boms} BOMs in a file of ${bytes} bytes`);

/** Throws `too-many-boms` where the list has no room for another BOM. */
export function checkNumber(usage: BomUsage): void {
  if (usage.boms >= maxBoms) throw tooMany(usage);
}

/** Throws `too-many-boms` where another table would take too much of the disk. */
export function checkBytes(usage: BomUsage): void {
  if (usage.bytes >= maxBomBytes) throw tooMany(usage);
}
