import { serialize } from 'node:v8';
import { app, ipcMain, utilityProcess, type WebContents, type WebFrameMain } from 'electron';

// Records every IPC message. Tests load it before the app's main.

/** One message; `bytes` are its structured clone, so that no type of value hides a text. */
export interface Recorded {
  readonly name: string;
  readonly bytes: string;
}

const record: Recorded[] = [];
Object.assign(globalThis, { ipcRecord: record });

function recordMessage(kind: string, channel: string, value: unknown): void {
  record.push({ name: `${kind} ${channel}`, bytes: serialize(value).toString('base64') });
}

const { handle } = ipcMain;
ipcMain.handle = (channel, listener) =>
  handle.call(ipcMain, channel, async (event, ...args) => {
    recordMessage('request', channel, args);
    try {
      const result = await listener(event, ...args);
      recordMessage('result', channel, result);
      return result;
    } catch (error) {
      recordMessage('exception', channel, String(error));
      throw error;
    }
  });

/** Records what `sender` sends from now on. */
function watch(sender: WebContents | WebFrameMain): void {
  const { send, postMessage } = sender;
  sender.send = (channel, ...args) => {
    recordMessage('event', channel, args);
    send.call(sender, channel, ...args);
  };
  sender.postMessage = (channel, message, transfer) => {
    recordMessage('event', channel, message);
    postMessage.call(sender, channel, message, transfer);
  };
}

app.on('web-contents-created', (_event, contents) => {
  watch(contents);
  contents.on('frame-created', (_created, { frame }) => {
    if (frame) watch(frame);
  });
  contents.on('ipc-message', (_message, channel, ...args) => recordMessage('message', channel, args));
  contents.on('ipc-message-sync', (_message, channel, ...args) => recordMessage('message', channel, args));
});

// The keychain's process ends before its command line could be read.
const { fork } = utilityProcess;
utilityProcess.fork = (path, args, options) => {
  recordMessage('start of', 'process', [path, args, options?.env, options?.execArgv, options?.serviceName]);
  return fork.call(utilityProcess, path, args, options);
};
