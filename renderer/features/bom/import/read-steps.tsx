import type { BomDraft } from '../../../../electron/shared/contract/bom/bom-draft';
import type { BomImport } from '../../../bridge/bom-import';
import { CheckStep } from './check-step';
import { ColumnsStep } from './columns-step';
import { useReadImport } from './use-import';

/** The steps about a table that has been read. */
export function ReadSteps({ state, draft }: { state: BomImport; draft: BomDraft }) {
  const read = useReadImport(state, draft);
  return state.step === 'check' ? <CheckStep read={read} /> : <ColumnsStep read={read} />;
}
