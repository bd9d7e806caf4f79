import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from './fixtures';

// Covers the ways out that compromised-page.test.ts does not. They would reach a listener on loopback.
test.use({ violatesPolicy: true });

async function listen() {
  const received: string[] = [];
  const tcp = createServer((socket) => {
    received.push('a TCP connection');
    socket.destroy();
  });
  const udp = createSocket('udp4', () => received.push('a UDP packet')).on('message', () =>
    received.push('a UDP packet'),
  );
  tcp.listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;
  udp.bind(port, '127.0.0.1');
  await once(udp, 'listening');
  return {
    received,
    port,
    close() {
      tcp.close();
      udp.close();
    },
  };
}

test('No style, font, prefetch, form, worker or WebRTC reaches a listener', async ({
  sampleApp: { page },
}) => {
  const listener = await listen();
  try {
    const address = page.url();
    const tried = await page.evaluate(async (port) => {
      const url = `http://127.0.0.1:${port}/`;
      const outcome = (promise: Promise<unknown>) => promise.then(() => 'done').catch(() => 'refused');
      const linked = [
        'stylesheet',
        'prefetch',
        'preload',
        'preconnect',
        'dns-prefetch',
        'modulepreload',
        'icon',
      ];
      for (const rel of linked) {
        const link = Object.assign(document.createElement('link'), {
          rel,
          href: `${url}${rel}`,
          as: 'image',
        });
        document.head.append(link);
      }
      const form = Object.assign(document.createElement('form'), { method: 'post', action: url });
      document.body.append(form);
      form.submit();
      for (const tag of ['iframe', 'video', 'audio'] as const)
        document.body.append(Object.assign(document.createElement(tag), { src: `${url}${tag}` }));
      const events = new Promise<string>((resolve) => {
        const source = new EventSource(url);
        source.onopen = () => resolve('opened');
        source.onerror = () => {
          source.close();
          resolve('refused');
        };
      });
      const gather = (transport: 'udp' | 'tcp') =>
        new Promise<void>((resolve) => {
          const turn = {
            urls: `turn:127.0.0.1:${port}?transport=${transport}`,
            username: 'a',
            credential: 'b',
          };
          const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }, turn] });
          peer.createDataChannel('out');
          peer.onicegatheringstatechange = () => {
            if (peer.iceGatheringState !== 'complete') return;
            peer.close();
            resolve();
          };
          void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
        });
      const result = {
        font: await outcome(new FontFace('out', `url(${url}font)`).load()),
        events: await events,
        beacon: navigator.sendBeacon(url, 'x') ? 'queued' : 'refused',
        serviceWorker: await outcome(
          Promise.resolve().then(() => navigator.serviceWorker.register('app://parts/index.html')),
        ),
        worker: await outcome(
          Promise.resolve().then(
            () =>
              new Promise((resolve, reject) => {
                const worker = new Worker(`data:text/javascript,fetch('${url}')`);
                worker.onmessage = resolve;
                worker.onerror = reject;
              }),
          ),
        ),
        gathered: await Promise.all([gather('udp'), gather('tcp')]).then(() => 'both'),
      };
      return result;
    }, listener.port);
    expect(tried).toMatchObject({
      font: 'refused',
      events: 'refused',
      serviceWorker: 'refused',
      worker: 'refused',
      gathered: 'both',
    });
    expect(page.url()).toBe(address);
    expect(listener.received).toEqual([]);
  } finally {
    listener.close();
  }
});

test('A compromised page downloads nothing and reads no file through the app scheme', async ({
  sampleApp: { app, page },
}) => {
  await app.electronApp.evaluate(({ session }) => {
    Object.assign(globalThis, { ended: [] as string[] });
    session.fromPartition('persist:parts').on('will-download', (event, item) => {
      const { ended } = globalThis as unknown as { ended: string[] };
      ended.push(event.defaultPrevented ? 'prevented' : item.getState());
    });
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'out.txt';
    document.body.append(link);
    link.click();
  });
  const ended = () => app.electronApp.evaluate(() => (globalThis as unknown as { ended: string[] }).ended);
  await expect.poll(ended).toEqual(['prevented']);

  const paths = ['..%2f..%2fpackage.json', '%2e%2e/main/main.cjs', '..%5cmain%5cmain.cjs', '%00index.html'];
  const read = await page.evaluate(
    (all) =>
      Promise.all(
        all.flatMap((path) =>
          ['app://parts/', 'app://elsewhere/', 'file:///'].map(
            (root) =>
              new Promise<string>((resolve) => {
                const image = new Image();
                image.onload = () => resolve(`read ${root}${path}`);
                image.onerror = () => resolve('refused');
                image.src = root + path;
              }),
          ),
        ),
      ),
    paths,
  );
  expect(new Set(read)).toEqual(new Set(['refused']));
});
