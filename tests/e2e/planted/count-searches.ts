import { ipcMain } from 'electron';

// Counts every search that the page requests from main, including those answered from the cache.
const searches: unknown[] = [];
Object.assign(globalThis, { countedSearches: searches });
const { handle } = ipcMain;
ipcMain.handle = (channel, listener) =>
  handle.call(ipcMain, channel, (event, ...args) => {
    if (channel === 'lookup:search') searches.push(args[0].text);
    return listener(event, ...args);
  });
