import { type LazyPart, lazyPart } from '../../ui/lazy-part';

type ListPanelPart = LazyPart<typeof import('./list-panel').ListPanel>;
type PreviewPart = LazyPart<typeof import('./preview/preview-pane').PreviewPane>;

// Not needed by the first screen: loaded once React has taken it over.

export const ShownResults = lazyPart(async () => (await import('./shown-results')).ShownResults);
export const ListPanel: ListPanelPart = lazyPart(async () => (await import('./list-panel')).ListPanel);
export const PreviewPane: PreviewPart = lazyPart(
  async () => (await import('./preview/preview-pane')).PreviewPane,
);
