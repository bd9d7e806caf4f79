import { EventEmitter } from 'node:events';
import type { LimitedProcess } from '../../../../../electron/features/bom/limited-process';

/** A process that answers when a test says so. */
export class FakeProcess<Request> extends EventEmitter {
  readonly requests: Request[] = [];
  kills = 0;
  postMessage(request: Request) {
    this.requests.push(request);
  }
  kill() {
    this.kills += 1;
  }
}

/** Starts fake processes, and names them in their order. */
export function createFakeFork<Request, Reply>() {
  const processes: FakeProcess<Request>[] = [];
  const fork = () => {
    const child = new FakeProcess<Request>();
    processes.push(child);
    return child as LimitedProcess<Request, Reply>;
  };
  return { processes, fork };
}
