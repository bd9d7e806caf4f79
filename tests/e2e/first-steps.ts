import type { NexarServer } from '../nexar-server/nexar-server';
import type { LaunchedApp, LaunchOptions } from '../support/launch-app';
import { expect, type Launch } from './fixtures';
import { type ConnectWindow, openConnectWindow } from './pages/connect-window';
import { type Screens, screensOf } from './pages/screens';

/** A running app and its screens. */
export interface Opened extends Screens {
  app: LaunchedApp;
}

/** Starts the app, as it then stands. */
export async function openApp(launch: Launch, options?: LaunchOptions): Promise<Opened> {
  const app = await launch(options);
  return { app, ...(await screensOf(app.electronApp)) };
}

/** Starts the app on a new profile and chooses the sample parts. */
export async function openWithSample(launch: Launch, options?: LaunchOptions): Promise<Opened> {
  const opened = await openApp(launch, options);
  await opened.welcome.trySample.click();
  await expect(opened.search.box).toBeFocused();
  return opened;
}

/** The variables that lead the app to a Nexar of the test's own. */
export function leadTo(nexar: NexarServer): Record<string, string> {
  return { NEXAR_IDENTITY_URL: nexar.identityUrl, NEXAR_API_URL: nexar.apiUrl };
}

/** Starts the app on a new profile and submits the right secret; what comes of it is still open. */
export async function openAndSubmit(
  launch: Launch,
  nexar: NexarServer,
  options: LaunchOptions = {},
): Promise<Opened & { connect: ConnectWindow }> {
  const opened = await openApp(launch, { ...options, env: { ...leadTo(nexar), ...options.env } });
  const { app, welcome } = opened;
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  await connect.submit(nexar.clientId, nexar.clientSecret);
  return { ...opened, connect };
}

/** The same, and waits until it is connected. */
export async function openConnected(
  launch: Launch,
  nexar: NexarServer,
  options: LaunchOptions = {},
): Promise<Opened> {
  const { connect: _closes, ...opened } = await openAndSubmit(launch, nexar, options);
  const { header, search } = opened;
  await expect(header.connection).toHaveText('Connected');
  await expect(search.box).toBeFocused();
  return opened;
}

/** Quits the app and starts it again on the same profile. */
export async function restart(launch: Launch, { app }: Opened, options: LaunchOptions = {}): Promise<Opened> {
  expect(await app.close()).toBe(0);
  return openApp(launch, { ...options, userDataDir: app.userDataDir });
}
