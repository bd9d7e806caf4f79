/**
 * Whether the main window's page shows its search screen at `address`, which is empty before the first load. A page that is
 * reloaded after a crash may have been on another screen.
 */
export function isSearch(address: string): boolean {
  const hash = URL.canParse(address) ? new URL(address).hash : '';
  return hash === '' || hash === '#/search';
}
