import { expect } from 'playwright/test';
import type { NexarServer } from '../nexar-server/nexar-server';
import type { Launch, LaunchedApp, LaunchOptions } from '../support/launch-app';
import { type ConnectWindow, openConnectWindow } from './pages/connect-window';
import { type Screens, screensOf } from './pages/screens';

/** A running app and its screens. */
export interface Opened extends Screens {
  app: LaunchedApp;
}

/** Starts the app, as it then stands. Resolves when main has told its page how, so that all of main is there. */
export async function openApp(launch: Launch, options?: LaunchOptions): Promise<Opened> {
  const opened = await openFirstScreen(launch, options);
  await expect(opened.header.connection).not.toHaveText('');
  return opened;
}

/** The same, and resolves as soon as there is a page. */
export async function openFirstScreen(launch: Launch, options?: LaunchOptions): Promise<Opened> {
  const app = await launch(options);
  return { app, ...(await screensOf(app.electronApp)) };
}

/** Starts the app on a new profile and chooses the sample parts. */
export async function openWithSample(launch: Launch, options?: LaunchOptions): Promise<Opened> {
  const opened = await openApp(launch, options);
  await trySample(opened);
  return opened;
}

/** Chooses the sample parts at Welcome. */
export async function trySample({ welcome, search }: Opened): Promise<void> {
  await welcome.trySample.click();
  await expect(search.box).toBeFocused();
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
  await expectConnected(opened);
  return opened;
}

/** Connects at Welcome, with credentials that are kept until the app quits: nothing of it is stored. */
export async function connectUntilQuit(opened: Opened, nexar: NexarServer): Promise<void> {
  const { app, welcome } = opened;
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  await connect.keep(nexar.clientId, nexar.clientSecret);
  await expectConnected(opened);
}

async function expectConnected({ header, search }: Opened): Promise<void> {
  await expect(header.connection).toHaveText('Connected');
  await expect(search.box).toBeFocused();
}

/** Quits the app and starts it again on the same profile. */
export async function restart(launch: Launch, { app }: Opened, options: LaunchOptions = {}): Promise<Opened> {
  expect(await app.close()).toBe(0);
  return openApp(launch, { ...options, userDataDir: app.userDataDir });
}
