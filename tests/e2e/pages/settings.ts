import type { Page } from 'playwright';

/** The settings, including the connection to Nexar. */
export function settingsScreen(page: Page) {
  const connection = page.getByRole('region', { name: 'Nexar connection', exact: true });
  const updates = page.getByRole('region', { name: 'Updates', exact: true });
  const disconnect = connection.getByRole('button', { name: 'Disconnect', exact: true });
  const disconnectDialog = page.getByRole('alertdialog', { name: 'Disconnect from Nexar?', exact: true });
  const confirmDisconnect = disconnectDialog.getByRole('button', { name: 'Disconnect', exact: true });
  return {
    heading: page.getByRole('heading', { name: 'Settings', exact: true }),
    connection,
    test: connection.getByRole('button', { name: 'Test connection', exact: true }),
    testResult: connection.getByRole('status', { name: 'Test result', exact: true }),
    testSteps: connection.getByRole('list', { name: 'Test steps', exact: true }).getByRole('listitem'),
    proxySignIn: connection.getByRole('button', { name: 'Sign in to the proxy', exact: true }),
    replace: connection.getByRole('button', { name: 'Replace credentials', exact: true }),
    disconnect,
    disconnectDialog,
    confirmDisconnect,
    async disconnectAndConfirm() {
      await disconnect.click();
      await confirmDisconnect.click();
    },
    disconnectAnyway: connection.getByRole('button', { name: 'Disconnect anyway', exact: true }),
    keepUntilQuit: connection.getByRole('button', { name: 'Connect without the keychain…', exact: true }),
    connect: connection.getByRole('button', { name: 'Connect to Nexar', exact: true }),
    updates,
    updateStatus: updates.getByRole('status', { name: 'Update status', exact: true }),
    updateNotes: updates.getByRole('group', { name: /^What’s new in/ }),
    updateCommand: updates.getByRole('code'),
    copyCommand: updates.getByRole('button', { name: 'Copy command', exact: true }),
    checkNow: updates.getByRole('button', { name: 'Check now', exact: true }),
    downloadUpdate: updates.getByRole('button', { name: 'Download update', exact: true }),
    cancelDownload: updates.getByRole('button', { name: 'Cancel download', exact: true }),
    restartToUpdate: updates.getByRole('button', { name: 'Restart to update', exact: true }),
    country: page.getByLabel('Country', { exact: true }),
    currency: page.getByLabel('Currency', { exact: true }),
    suggestions: page.getByRole('checkbox', { name: 'Suggest part numbers', exact: true }),
    partImages: page.getByRole('checkbox', { name: 'Show part images', exact: true }),
    plan: page.getByLabel('Plan', { exact: true }),
    spending: page.getByRole('region', { name: 'Parts left', exact: true }),
    planGaps: page.getByRole('group', { name: 'Not in your plan', exact: true }),
    checkPlanAgain: page.getByRole('button', { name: 'Check again', exact: true }),
    partsUsed: page.getByLabel('Parts used', { exact: true }),
    askBelow: page.getByLabel('Ask before going below (parts left)', { exact: true }),
    distributors: page.getByRole('region', { name: 'My distributors', exact: true }),
    theme: (name: 'System' | 'Light' | 'Dark') =>
      page.getByRole('group', { name: 'Theme', exact: true }).getByRole('radio', { name, exact: true }),
  };
}
