import { ipcMain } from 'electron';
import { onSecret } from '../secret-seen';

// Adds the secret to the envelope of a search's answer.
let leaked = '';
const { handle } = ipcMain;
ipcMain.handle = (channel, listener) =>
  handle.call(ipcMain, channel, async (event, ...args) => {
    const answer = await listener(event, ...args);
    return channel === 'lookup:search' ? { ...answer, leaked } : answer;
  });
onSecret((secret) => {
  leaked = secret;
});
