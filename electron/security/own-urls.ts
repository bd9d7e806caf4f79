import type { LinkRequest, PartLink } from '../shared/contract/links';

type OwnLink = Exclude<LinkRequest, PartLink>;
type FixedLink = Exclude<OwnLink, { text: string }>;

/** The URLs that the app itself opens: of the data's source, and of the portal for credentials and plans. */
export const ownUrls: Readonly<Record<FixedLink['kind'], string>> = {
  'octopart-home': 'https://octopart.com/',
  'nexar-portal': 'https://portal.nexar.com/',
};

/**
 * The URL of a link that belongs to no part. SECURITY: what the page sends becomes a query value, never a host or path.
 */
export function ownUrl(link: OwnLink): string {
  if (!('text' in link)) return ownUrls[link.kind];
  return `https://octopart.com/search?${new URLSearchParams({ q: link.text })}`;
}
