import { serialize } from 'node:v8';
import { app, ipcMain, utilityProcess, type WebContents, type WebFrameMain } from 'electron';

// A double of the transport, loaded before the app's main by the tests alone: it writes down what passes.

/** One message; `bytes` are the structured clone, so that no kind of value hides a text. */
export interface Recorded {
  readonly name: string;
  readonly bytes: string;
}

const record: Recorded[] = [];
Object.assign(globalThis, { ipcRecord: record });

function note(way: string, channel: string, value: unknown): void {
  record.push({ name: `${way} ${channel}`, bytes: serialize(value).toString('base64') });
}

const { handle } = ipcMain;
ipcMain.handle = (channel, listener) =>
  handle.call(ipcMain, channel, async (event, ...args) => {
    note('request', channel, args);
    try {
      const result = await listener(event, ...args);
      note('result', channel, result);
      return result;
    } catch (error) {
      note('exception', channel, String(error));
      throw error;
    }
  });

/** Notes what `sender` sends from now on. */
function watch(sender: WebContents | WebFrameMain): void {
  const { send, postMessage } = sender;
  sender.send = (channel, ...args) => {
    note('event', channel, args);
    send.call(sender, channel, ...args);
  };
  sender.postMessage = (channel, message, transfer) => {
    note('event', channel, message);
    postMessage.call(sender, channel, message, transfer);
  };
}

app.on('web-contents-created', (_event, contents) => {
  watch(contents);
  contents.on('frame-created', (_created, { frame }) => {
    if (frame) watch(frame);
  });
  contents.on('ipc-message', (_message, channel, ...args) => note('message', channel, args));
  contents.on('ipc-message-sync', (_message, channel, ...args) => note('message', channel, args));
});

// The keychain's process has ended before anybody could look at its command line.
const { fork } = utilityProcess;
utilityProcess.fork = (path, args, options) => {
  note('start of', 'process', [path, args, options?.env, options?.execArgv, options?.serviceName]);
  return fork.call(utilityProcess, path, args, options);
};
