import type { NexarServer } from '../nexar-server/nexar-server';
import type { LaunchedApp, LaunchOptions } from '../support/launch-app';
import { expect, type Launch } from './fixtures';
import { openConnectWindow } from './pages/connect-window';
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

/** Starts the app on a new profile and connects it to `nexar` with the right secret. */
export async function openConnected(
  launch: Launch,
  nexar: NexarServer,
  options: LaunchOptions = {},
): Promise<Opened> {
  const opened = await openApp(launch, { ...options, env: { ...leadTo(nexar), ...options.env } });
  const { app, welcome, header, search } = opened;
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  await connect.submit(nexar.clientId, nexar.clientSecret);
  await expect(header.connection).toHaveText('Connected');
  await expect(search.box).toBeFocused();
  return opened;
}

/** Quits the app and starts it again on the same profile. */
export async function restart(launch: Launch, { app }: Opened, options: LaunchOptions = {}): Promise<Opened> {
  expect(await app.close()).toBe(0);
  return openApp(launch, { ...options, userDataDir: app.userDataDir });
}
