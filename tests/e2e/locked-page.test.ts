import { readFileSync } from 'node:fs';
import { openConnected, openWithSample } from './first-steps';
import { expect, test } from './fixtures';

test('permissions are denied', async ({ launch }) => {
  const { page } = await openWithSample(launch);
  const granted = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const states = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return `${name}: ${state}`;
    });
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    );
    return [...(await Promise.all(states)), `asked for audio: ${media}`];
  });
  expect(granted.length).toBe(7);
  for (const line of granted) expect(line).toMatch(/: denied$/);
});

test('no cookie is ever kept', async ({ launch, nexar }) => {
  const { app, search } = await openConnected(launch, nexar);
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  const cookies = await app.electronApp.evaluate(async ({ session }) => {
    const sessions = [
      session.defaultSession,
      ...['persist:parts', 'connect'].map((name) => session.fromPartition(name)),
    ];
    return (await Promise.all(sessions.map((one) => one.cookies.get({})))).flat();
  });
  expect(cookies).toEqual([]);
});

test('the page’s process is in the system’s sandbox', async ({ launch }) => {
  test.skip(process.platform !== 'linux', 'Seccomp is Linux’s');
  const { app } = await openWithSample(launch);
  const processes = await app.electronApp.evaluate(({ app: electron, BrowserWindow }) => ({
    page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    renderers: electron
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map(({ pid }) => pid),
  }));
  expect(processes.renderers).toContain(processes.page);
  for (const pid of processes.renderers) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    expect(status).toMatch(/^Seccomp:\s+2$/m);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
  }
});
