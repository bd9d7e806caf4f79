import { BrowserWindow, ipcMain, net, type WebContents } from 'electron';

/** Calls `act` with each secret that the credentials window submits, before the app's own handler receives it. */
export function onSecret(act: (secret: string) => void): void {
  const { handle } = ipcMain;
  ipcMain.handle = (channel, listener) =>
    handle.call(ipcMain, channel, (event, ...args: [{ clientSecret: string }]) => {
      if (channel === 'connectWindow:submit') act(args[0].clientSecret);
      return listener(event, ...args);
    });
}

/** Calls `act` with each token that the identity server issues. */
export function onToken(act: (token: string) => void): void {
  const { fetch } = net;
  net.fetch = async (input, init) => {
    const response = await fetch.call(net, input, init);
    if (String(input).endsWith('/connect/token')) {
      const { access_token } = (await response.clone().json()) as { access_token?: string };
      if (access_token) act(access_token);
    }
    return response;
  };
}

export function mainPage(): WebContents | undefined {
  const pages = BrowserWindow.getAllWindows().map((window) => window.webContents);
  return pages.find((contents) => contents.getURL().startsWith('app://parts'));
}
