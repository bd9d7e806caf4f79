import type { Devtools } from '../rig/devtools-pipe';
import type { StartedElectron } from '../rig/started-electron';

export interface Recording {
  readonly env: Record<string, string>;
  readonly onBrowser: (devtools: Devtools) => void;
  save(electron: StartedElectron, ms: number): Promise<void>;
}

export interface Recorder {
  prepareStart(): Recording;
}
