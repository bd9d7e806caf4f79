import type { LinkRequest, PartLink } from '../shared/contract/links';

type OwnLink = Exclude<LinkRequest, PartLink>;
type FixedLink = Exclude<OwnLink, { text: string }>;

/** The addresses that the app itself opens: whose data it shows, and where credentials and plans come from. */
export const ownAddresses: Readonly<Record<FixedLink['kind'], string>> = {
  'octopart-home': 'https://octopart.com/',
  'nexar-portal': 'https://portal.nexar.com/',
};

/** The address of a link that no part holds. SECURITY: what the page sends becomes a query's value, never a host or path. */
export function ownAddress(link: OwnLink): string {
  if (!('text' in link)) return ownAddresses[link.kind];
  return `https://octopart.com/search?${new URLSearchParams({ q: link.text })}`;
}
