import { ListPanel, PreviewPane, ShownResults } from '../features/search/later-parts';
import { formatNumber } from '../format/format-number';
import { lazyPart } from '../ui/lazy-part';

export const PartScreen = lazyPart(async () => (await import('../features/part/part-screen')).PartScreen);
export const SettingsScreen = lazyPart(
  async () => (await import('../features/settings/settings-screen')).SettingsScreen,
);
export const DiagnosticsScreen = lazyPart(
  async () => (await import('../features/diagnostics/diagnostics-screen')).DiagnosticsScreen,
);
export const BomsScreen = lazyPart(async () => (await import('../features/bom/boms/boms-screen')).BomsScreen);
export const ImportScreen = lazyPart(
  async () => (await import('../features/bom/import/import-screen')).ImportScreen,
);
export const BomScreen = lazyPart(async () => (await import('../features/bom/bom/bom-screen')).BomScreen);
export const KeysDialog = lazyPart(async () => (await import('../features/keys/keys-dialog')).KeysDialog);

/** Loads what a search leads to, so that neither its rows nor a part wait for code. */
export async function loadSearchParts(): Promise<void> {
  await Promise.all([ShownResults.load(), ListPanel.load(), PartScreen.load(), PreviewPane.load()]);
  // The first number that Intl formats takes it 15 ms.
  formatNumber(0);
}
