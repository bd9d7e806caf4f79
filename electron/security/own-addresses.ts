/** The addresses that the app itself opens: whose data it shows, and where credentials come from. */
export const octopartHome = 'https://octopart.com/';
export const nexarPortal = 'https://portal.nexar.com/';
