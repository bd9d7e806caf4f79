import { maxSearchTextLength } from '../../../contract/constants/limits';
import type { LineAttrition } from '../costing/need';
import { isSku, type Wanted, type WantedPart, type WantedSku } from '../matching/wanted-part';
import { isRounded } from '../reading/cell-kind';
import type { ReadPart } from '../reading/table-reading';
import type { BomDocumentLine, LineChoice, LineOutcome } from './bom-document';

type ReadAndEdits = Pick<BomDocumentLine, 'read' | 'edits'>;

/** The manufacturer's number that a line asks for now; null without one. */
export function wantedPartOf({ read, edits }: ReadAndEdits): WantedPart | null {
  const [first = null] = read.parts;
  const partNumber = edits.partNumber ?? first?.partNumber;
  if (partNumber === undefined) return null;
  // The manufacturer that was read is that of the number that was read.
  const manufacturer =
    edits.manufacturer ?? (edits.partNumber === undefined ? first?.manufacturer : null) ?? null;
  return { partNumber, manufacturer };
}

/** The first of a line's distributor numbers that can be looked up; null without one. Of a rounded one the digits are lost. */
export const skuOf = ({ read }: Pick<BomDocumentLine, 'read'>): WantedSku | null =>
  read.skus.find(({ sku }) => sku.length <= maxSearchTextLength && !isRounded(sku)) ?? null;

/** What a line asks for now: its part number, or else its distributor's number; null without either. */
export const wantedOf = (line: ReadAndEdits): Wanted | null => wantedPartOf(line) ?? skuOf(line);

function isFor(wanted: Wanted | null, asked: Wanted): boolean {
  if (wanted === null) return false;
  if (isSku(wanted))
    return isSku(asked) && wanted.sku === asked.sku && wanted.distributor === asked.distributor;
  return (
    !isSku(asked) && wanted.partNumber === asked.partNumber && wanted.manufacturer === asked.manufacturer
  );
}

/** The user's choice, as long as the line asks for what it was made for. */
export const choiceOf = (line: BomDocumentLine): LineChoice | null =>
  line.choice && isFor(wantedOf(line), line.choice.asked) ? line.choice : null;

/** What a lookup has found, as long as the line asks for what was looked up. */
export const outcomeOf = (line: BomDocumentLine): LineOutcome | null =>
  line.outcome && isFor(wantedOf(line), line.outcome.asked) ? line.outcome : null;

/** The parts that may be bought in place of what the line asks for. */
export const alternatesOf = ({ read }: Pick<BomDocumentLine, 'read'>): readonly ReadPart[] =>
  read.parts.slice(1);

/** What a lookup has found for one of the alternates. */
export const alternateOutcome = ({ alternates }: BomDocumentLine, alternate: ReadPart): LineOutcome | null =>
  alternates.find(({ asked }) => isFor(alternate, asked)) ?? null;

/** Pieces for one board; null if nothing usable was read or entered. */
export const quantityOf = ({ read, edits }: BomDocumentLine) => edits.quantity ?? read.quantity;

export const ownAttrition = ({ edits }: Pick<BomDocumentLine, 'edits'>): LineAttrition => ({
  percent: edits.attritionPercent ?? null,
  atLeast: edits.atLeast ?? null,
});

export const isPopulated = ({ read, edits }: BomDocumentLine) => edits.isPopulated ?? read.isPopulated;
