import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

test('The page has no permissions and no cookies, and its process runs in the system’s sandbox', async ({
  connectedApp: { app, page, search },
}) => {
  await test.step('permissions are denied', async () => {
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
      return [...(await Promise.all(states)), `audio capture: ${media}`];
    });
    expect(granted.length).toBe(7);
    for (const line of granted) expect(line).toMatch(/: denied$/);
  });

  await test.step('no cookie is stored', async () => {
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

  // Seccomp exists only on Linux.
  if (process.platform !== 'linux') return;
  await test.step('the pages’ processes are in the system’s sandbox', async () => {
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
});
