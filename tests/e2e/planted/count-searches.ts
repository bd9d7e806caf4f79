import { ipcMain } from 'electron';

// Every search that the page asks main for, also one that main answers from what it has cached.
const searches: unknown[] = [];
Object.assign(globalThis, { countedSearches: searches });
const { handle } = ipcMain;
ipcMain.handle = (channel, listener) =>
  handle.call(ipcMain, channel, (event, ...args) => {
    if (channel === 'lookup:search') searches.push(args[0].text);
    return listener(event, ...args);
  });
