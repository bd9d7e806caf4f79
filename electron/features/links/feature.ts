import type { Feature } from '../../ipc/feature';
import type { LinkOpener } from '../../security/link-opener';
import { ownUrl } from '../../security/own-urls';
import type { linksContract, PartLink } from '../../shared/contract/links';
import type { Part } from '../../shared/contract/part';
import { linksText } from './links-text';

interface LinksFeatureOptions {
  readonly opener: LinkOpener;
  readonly parts: {
    /** Throws `part-not-cached`. */
    part(partId: string): Promise<Part>;
    /** The URL of a part's link. Throws `part-not-cached`, `link-missing`. */
    url(link: PartLink): Promise<string>;
  };
  readonly copyText: (text: string) => Promise<void>;
}

/** SECURITY: a page names a link by its kind; only main knows the URL, also where it is copied. */
export function createLinksFeature({
  opener,
  parts,
  copyText,
}: LinksFeatureOptions): Feature<typeof linksContract> {
  return {
    calls: {
      openLink: async (link) => ({
        opened: await opener.open('partId' in link ? await parts.url(link) : ownUrl(link)),
      }),
      async copyLinks({ partIds, quantity }) {
        const linked = [];
        for (const partId of partIds) {
          const part = await parts.part(partId);
          const octopart = part.links.octopart ? await parts.url({ kind: 'octopart', partId }) : null;
          linked.push({ part, octopart });
        }
        await copyText(linksText(linked, quantity));
      },
    },
  };
}
