import { expect, test } from './fixtures';

// Covers what a page that runs an attacker's script could try.
test.use({ violatesPolicy: true });

test('A compromised page reaches no network', async ({ sampleApp: { page, nexar } }) => {
  const reached = await page.evaluate(async (url) => {
    const image = new Image();
    const viaImage = new Promise<string>((resolve) => {
      image.onload = () => resolve('loaded');
      image.onerror = () => resolve('refused');
    });
    image.src = url;
    const viaSocket = new Promise<string>((resolve) => {
      try {
        const socket = new WebSocket(url.replace('http', 'ws'));
        socket.onopen = () => resolve('opened');
        socket.onerror = () => resolve('refused');
      } catch {
        resolve('refused');
      }
    });
    const viaXhr = new Promise<string>((resolve) => {
      const request = new XMLHttpRequest();
      request.onload = () => resolve('loaded');
      request.onerror = () => resolve('refused');
      request.open('GET', url);
      request.send();
    });
    const outcome = (promise: Promise<unknown>) => promise.then(() => 'loaded').catch(() => 'refused');
    return {
      fetch: await outcome(fetch(url, { mode: 'no-cors' })),
      ownFetch: await outcome(fetch('app://parts/index.html')),
      beacon: navigator.sendBeacon(url, 'x'),
      image: await viaImage,
      socket: await viaSocket,
      xhr: await viaXhr,
    };
  }, nexar.apiUrl);
  expect(reached).toMatchObject({
    fetch: 'refused',
    ownFetch: 'refused',
    image: 'refused',
    socket: 'refused',
    xhr: 'refused',
  });
  expect(nexar.requests).toEqual([]);
});

test('A compromised page runs no text as code', async ({ sampleApp: { page } }) => {
  // In a task of its own, because code called directly by the debugger may use eval.
  const ran = await page.evaluate(
    () =>
      new Promise<Record<string, boolean>>((resolve) => {
        setTimeout(() => {
          const works = (act: () => unknown) => {
            try {
              return act() !== undefined;
            } catch {
              return false;
            }
          };
          const marked = () => document.documentElement.dataset.ran;
          const mark = 'document.documentElement.dataset.ran = "yes"';
          const script = document.createElement('script');
          const results = {
            control: works(() => 1),
            // biome-ignore lint/security/noGlobalEval: must fail
            eval: works(() => globalThis.eval('1')),
            newFunction: works(() => new Function('return 1')()),
            innerHtml: works(() => {
              document.createElement('div').innerHTML = '<b>bold</b>';
              return 1;
            }),
            inlineScript: works(() => {
              script.textContent = mark;
              document.head.append(script);
              return marked();
            }),
            handler: works(() => {
              const button = document.createElement('button');
              button.setAttribute('onclick', mark);
              button.click();
              return marked();
            }),
          };
          resolve(results);
        });
      }),
  );
  expect(ran).toEqual({
    control: true,
    eval: false,
    newFunction: false,
    innerHtml: false,
    inlineScript: false,
    handler: false,
  });
});

test('A compromised page neither leaves its document nor opens a window', async ({
  sampleApp: { app, page },
}) => {
  const address = page.url();
  await app.electronApp.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    Object.assign(globalThis, { attempts: 0 });
    contents?.on('will-frame-navigate', () => {
      (globalThis as unknown as { attempts: number }).attempts += 1;
    });
  });
  const addresses = ['https://example.org/', 'app://parts/other.html', 'app://connect/connect.html'];
  for (const [index, target] of addresses.entries()) {
    await page.evaluate((to) => location.assign(to), target);
    const attempts = () =>
      app.electronApp.evaluate(() => (globalThis as unknown as { attempts: number }).attempts);
    // The attempt must have been made, or its lack of effect proves nothing.
    await expect.poll(attempts).toBe(index + 1);
    expect(page.url()).toBe(address);
  }
  for (const target of ['https://example.org/', 'app://parts/index.html', 'about:blank'])
    expect(await page.evaluate((to) => window.open(to) === null, target)).toBe(true);
  expect(app.electronApp.windows()).toHaveLength(1);
});
