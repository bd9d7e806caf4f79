import type { BomChanges } from '../../../shared/contract/bom/bom-draft';
import type { BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import type { LinesUpdate } from '../../../shared/domain/bom/document/update-lines';
import { skuOf } from '../../../shared/domain/bom/document/wanted-of';

type Change = BomChanges[number];

const textsOf = (text: string) => (text === '' ? [] : [text]);

/** What a line says in each field that is compared, as it was read. */
function fieldsOf({ read }: BomDocumentLine): Record<Change['fields'][number]['field'], string[]> {
  const [first] = read.parts;
  return {
    // In another order they are the same.
    references: [...read.references].sort(),
    quantity: read.quantity === null ? [] : [String(read.quantity)],
    partNumber: textsOf(first?.partNumber ?? ''),
    manufacturer: textsOf(first?.manufacturer ?? ''),
    isPopulated: [String(read.isPopulated)],
    value: textsOf(read.value),
  };
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((text, index) => text === other[index]);

function changeOf(kind: Change['kind'], line: BomDocumentLine, fields: Change['fields'] = []): Change {
  const { references, parts } = line.read;
  const partNumber = parts[0]?.partNumber ?? skuOf(line)?.sku ?? null;
  return { kind, references: [...references], partNumber, fields };
}

/** What the newer table changes: first in its own order, then what is gone. */
export function bomChanges({ lines, removed }: LinesUpdate): BomChanges {
  const changed = lines.flatMap(({ before, after }): Change[] => {
    if (!before) return [changeOf('added', after)];
    const then = fieldsOf(before);
    const now = fieldsOf(after);
    const fields = (Object.keys(now) as (keyof typeof now)[])
      .filter((field) => !isSame(then[field], now[field]))
      .map((field) => ({ field, before: then[field], after: now[field] }));
    return fields.length === 0 ? [] : [changeOf('changed', after, fields)];
  });
  return [...changed, ...removed.map((line) => changeOf('removed', line))];
}
