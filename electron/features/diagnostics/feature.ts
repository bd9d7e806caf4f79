import type { Feature } from '../../ipc/feature';
import type { diagnosticsContract } from '../../shared/contract/diagnostics';
import { createDiagnosticsExport, type DiagnosticsSources } from './diagnostics';

export function createDiagnosticsFeature(sources: DiagnosticsSources): Feature<typeof diagnosticsContract> {
  const { preview, save } = createDiagnosticsExport(sources);
  return { calls: { diagnostics: preview, saveDiagnostics: save } };
}
