import { expect } from 'playwright/test';
import type { NexarServer } from '../nexar-server/nexar-server';
import type { Launch, LaunchedApp, LaunchOptions } from '../support/launch-app';
import { type ConnectWindow, openConnectWindow } from './pages/connect-window';
import { type Screens, screensOf } from './pages/screens';

/** A running app and its screens. */
export interface OpenedApp extends Screens {
  app: LaunchedApp;
}

/** Starts the app. Resolves once the page shows the state of the connection, when all of main is loaded. */
export async function openApp(launch: Launch, options?: LaunchOptions): Promise<OpenedApp> {
  const opened = await openFirstScreen(launch, options);
  await expect(opened.header.connection).not.toHaveText('');
  return opened;
}

/** Starts the app. Resolves as soon as it has a page. */
export async function openFirstScreen(launch: Launch, options?: LaunchOptions): Promise<OpenedApp> {
  const app = await launch(options);
  return { app, ...(await screensOf(app.electronApp)) };
}

/** Starts the app on a new profile and chooses the sample parts. */
export async function openWithSample(launch: Launch, options?: LaunchOptions): Promise<OpenedApp> {
  const opened = await openApp(launch, options);
  await trySample(opened);
  return opened;
}

/** Chooses the sample parts at Welcome. */
export async function trySample({ welcome, search }: OpenedApp): Promise<void> {
  await welcome.trySample.click();
  await expect(search.box).toBeFocused();
}

/** The environment variables that point the app at a test's own Nexar. */
export function nexarVariables(nexar: NexarServer): Record<string, string> {
  return { NEXAR_IDENTITY_URL: nexar.identityUrl, NEXAR_API_URL: nexar.apiUrl };
}

/** Starts the app on a new profile and submits the correct secret, without waiting for the outcome. */
export async function openAndSubmit(
  launch: Launch,
  nexar: NexarServer,
  options: LaunchOptions = {},
): Promise<OpenedApp & { connect: ConnectWindow }> {
  const opened = await openApp(launch, { ...options, env: { ...nexarVariables(nexar), ...options.env } });
  const { app, welcome } = opened;
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  await connect.submit(nexar.clientId, nexar.clientSecret);
  return { ...opened, connect };
}

/** Starts the app on a new profile, connects it and waits until it is connected. */
export async function openConnected(
  launch: Launch,
  nexar: NexarServer,
  options: LaunchOptions = {},
): Promise<OpenedApp> {
  const { connect: _closes, ...opened } = await openAndSubmit(launch, nexar, options);
  await expectConnected(opened);
  return opened;
}

/** Connects at Welcome with credentials that stay in memory until the app quits; nothing is stored. */
export async function connectUntilQuit(opened: OpenedApp, nexar: NexarServer): Promise<void> {
  const { app, welcome } = opened;
  const connect = await openConnectWindow(app.electronApp, () => welcome.connect.click());
  await connect.keepInMemory(nexar.clientId, nexar.clientSecret);
  await expectConnected(opened);
}

async function expectConnected({ header, search }: OpenedApp): Promise<void> {
  await expect(header.connection).toHaveText('Connected');
  await expect(search.box).toBeFocused();
}

/** Quits the app and starts it again on the same profile. */
export async function restart(
  launch: Launch,
  { app }: OpenedApp,
  options: LaunchOptions = {},
): Promise<OpenedApp> {
  expect(await app.close()).toBe(0);
  return openApp(launch, { ...options, userDataDir: app.userDataDir });
}
