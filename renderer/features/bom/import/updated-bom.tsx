import { useBoms } from '../../../bridge/boms';
import { importTexts } from '../../../texts/bom-import-texts';

/** Which BOM the file updates, and what of it stays. */
export function UpdatedBom({ bomId }: { bomId: string }) {
  const name = useBoms().data?.boms.find(({ id }) => id === bomId)?.name ?? '';
  return (
    <>
      <p>{importTexts.updates(name)}</p>
      <p className="muted">{importTexts.decisionsStay}</p>
    </>
  );
}
