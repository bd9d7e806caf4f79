// The entry of `npx vite`: gives the pages in a plain browser the bridges that a preload gives them in the app.
// `?source=nexar` and `?source=sample` choose what the app is connected to; by default it is to nothing. The credentials
// window accepts the credentials of electron/sample/sample-nexar.ts.
import { createFakeBackEnd, type FakeBackEnd } from './fake-back-end';

const sources = ['none', 'sample', 'nexar'] as const;
const name = new URLSearchParams(window.location.search).get('source');

/** Connects at once: in a browser the credentials window is another page, with a back end of its own. */
function onConnectWindow({ connect, nexar }: FakeBackEnd): void {
  void connect.submit(nexar.credentials);
}

const back = createFakeBackEnd({ source: sources.find((one) => one === name) ?? 'none', onConnectWindow });
Object.assign(window, { parts: back.parts, connect: back.connect, proxy: back.proxy });
void back.start();
