import { ipcMain } from 'electron';

// Makes the start of the features fail, which removes a library's listeners.
ipcMain.removeAllListeners = () => {
  throw new Error('a start that fails');
};
