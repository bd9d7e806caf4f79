import { ipcMain } from 'electron';
import { onSecret } from '../secret-seen';

// The answer to a search carries the secret beside its envelope.
let held = '';
const { handle } = ipcMain;
ipcMain.handle = (channel, listener) =>
  handle.call(ipcMain, channel, async (event, ...args) => {
    const answer = await listener(event, ...args);
    return channel === 'lookup:search' ? { ...answer, held } : answer;
  });
onSecret((secret) => {
  held = secret;
});
