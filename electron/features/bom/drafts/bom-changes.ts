import type { BomChanges } from '../../../shared/contract/bom/bom-draft';
import { maxCellLength } from '../../../shared/contract/constants/bom-limits';
import type { BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import type { LinesUpdate } from '../../../shared/domain/bom/document/update-lines';

type Change = BomChanges[number];

const referencesOf = ({ read }: BomDocumentLine) => read.references.join(', ').slice(0, maxCellLength);

/** What a line says in each field that is compared, as it was read. */
function fieldsOf(line: BomDocumentLine): Record<Change['fields'][number]['field'], string> {
  const { read } = line;
  const [first] = read.parts;
  return {
    references: referencesOf(line),
    quantity: read.quantity === null ? '' : String(read.quantity),
    partNumber: first?.partNumber ?? '',
    manufacturer: first?.manufacturer ?? '',
    isPopulated: String(read.isPopulated),
    value: read.value,
  };
}

function changeOf(kind: Change['kind'], line: BomDocumentLine, fields: Change['fields'] = []): Change {
  return { kind, references: referencesOf(line), partNumber: line.read.parts[0]?.partNumber ?? null, fields };
}

/** What the newer table changes: first in its own order, then what is gone. */
export function bomChanges({ lines, removed }: LinesUpdate): BomChanges {
  const changed = lines.flatMap(({ before, after }): Change[] => {
    if (!before) return [changeOf('added', after)];
    const then = fieldsOf(before);
    const now = fieldsOf(after);
    const fields = (Object.keys(now) as (keyof typeof now)[])
      .filter((field) => then[field] !== now[field])
      .map((field) => ({ field, before: then[field], after: now[field] }));
    return fields.length === 0 ? [] : [changeOf('changed', after, fields)];
  });
  return [...changed, ...removed.map((line) => changeOf('removed', line))];
}
