import { contextBridge } from 'electron';
import { partsNames } from '../shared/contract/channel-names';
import { noteEarlyInput } from './early-input';
import { exposeBridge } from './expose-bridge';
import { freeMemoryAtRest } from './free-memory-at-rest';

exposeBridge('parts', partsNames);
contextBridge.exposeInMainWorld('earlyInput', Object.freeze(noteEarlyInput()));
freeMemoryAtRest();
