import type { Feature } from '../../ipc/feature';
import type { SendToPage } from '../../ipc/send-to-page';
import type { deepLinksContract } from '../../shared/contract/deep-links';
import type { DeepLinks } from './deep-links';

interface DeepLinksFeatureOptions {
  readonly deepLinks: DeepLinks;
  readonly showWindow: () => void;
  readonly sendToPage: SendToPage;
}

export function createDeepLinksFeature(options: DeepLinksFeatureOptions): Feature<typeof deepLinksContract> {
  const { deepLinks, showWindow, sendToPage } = options;
  deepLinks.onReceived(() => {
    showWindow();
    sendToPage('deepLinkOpened', undefined);
  });
  return { calls: { takeDeepLink: async () => deepLinks.take() } };
}
