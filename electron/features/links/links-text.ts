import { externalUrl } from '../../security/external-url';
import type { Part } from '../../shared/contract/part';
import { deepLinkTo } from '../../shared/domain/deep-link';

interface Linked {
  readonly part: Pick<Part, 'mpn' | 'manufacturer' | 'source'>;
  readonly octopart: string | null;
}

/** SECURITY: an address that leads elsewhere is not passed on as Octopart's. A sample part is not on Octopart. */
function octopartAddress({ part, octopart }: Linked): string | null {
  const url = part.source === 'sample' || octopart === null ? null : externalUrl(octopart);
  return url && !url.foreign ? url.href : null;
}

/** What is copied of parts: for each, the app's own link and below it Octopart's for those who don't have the app. */
export function linksText(parts: readonly Linked[], quantity: number): string {
  const linesOf = (linked: Linked) => {
    const { mpn, manufacturer } = linked.part;
    const address = octopartAddress(linked);
    return [
      deepLinkTo({ mpn, manufacturer: manufacturer?.name ?? null, quantity }),
      ...(address ? [address] : []),
    ];
  };
  return parts.flatMap(linesOf).join('\n');
}
