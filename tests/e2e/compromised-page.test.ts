import { expect, test } from './fixtures';

// What a page could try that runs somebody else's script: it must get nowhere.
test.use({ provokesPolicy: true });

test('it reaches no network', async ({ sampleApp: { page, nexar } }) => {
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
    const told = (promise: Promise<unknown>) => promise.then(() => 'loaded').catch(() => 'refused');
    return {
      fetch: await told(fetch(url, { mode: 'no-cors' })),
      ownFetch: await told(fetch('app://parts/index.html')),
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

test('it runs no text as code', async ({ sampleApp: { page } }) => {
  // In a task of its own: what the debugger calls directly may use eval.
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
            // biome-ignore lint/security/noGlobalEval: the very thing that must fail
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

test('it leaves its document for no other, and opens no window', async ({ sampleApp: { app, page } }) => {
  const address = page.url();
  await app.electronApp.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    Object.assign(globalThis, { tries: 0 });
    contents?.on('will-frame-navigate', () => {
      (globalThis as unknown as { tries: number }).tries += 1;
    });
  });
  const addresses = ['https://example.org/', 'app://parts/other.html', 'app://connect/connect.html'];
  for (const [index, target] of addresses.entries()) {
    await page.evaluate((to) => location.assign(to), target);
    const tries = () => app.electronApp.evaluate(() => (globalThis as unknown as { tries: number }).tries);
    // The try must have come, or that nothing followed proves nothing.
    await expect.poll(tries).toBe(index + 1);
    expect(page.url()).toBe(address);
  }
  for (const target of ['https://example.org/', 'app://parts/index.html', 'about:blank'])
    expect(await page.evaluate((to) => window.open(to) === null, target)).toBe(true);
  expect(app.electronApp.windows()).toHaveLength(1);
});
