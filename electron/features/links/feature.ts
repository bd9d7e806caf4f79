import type { Feature } from '../../ipc/feature';
import type { LinkOpener } from '../../security/link-opener';
import { ownUrl } from '../../security/own-urls';
import type { linksContract, PartLink } from '../../shared/contract/links';

interface LinksFeatureOptions {
  readonly opener: LinkOpener;
  /** The URL of a part's link. Throws `part-not-cached`, `link-missing`. */
  readonly urlOf: (link: PartLink) => string;
}

/** SECURITY: a page names a link by its kind; only main knows the URL. */
export function createLinksFeature({ opener, urlOf }: LinksFeatureOptions): Feature<typeof linksContract> {
  return {
    calls: {
      openLink: async (link) => ({
        opened: await opener.open('partId' in link ? urlOf(link) : ownUrl(link)),
      }),
    },
  };
}
