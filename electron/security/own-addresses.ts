import type { LinkRequest, PartLink } from '../contract/links';

type OwnLink = Exclude<LinkRequest, PartLink>['kind'];

/** The addresses that the app itself opens: whose data it shows, and where credentials and plans come from. */
export const ownAddresses: Readonly<Record<OwnLink, string>> = {
  'octopart-home': 'https://octopart.com/',
  'nexar-portal': 'https://portal.nexar.com/',
};
