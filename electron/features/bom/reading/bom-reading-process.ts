// The utility process that parses the files of strangers: neither a hang nor a crash of a parser affects the app. It
// reads one file that it is sent, and needs neither the network nor the disk. Main then ends it.
//
// It parses in a thread, of which V8 limits the memory: in a utility process, Electron 33 ignores --max-old-space-size.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { maxHeapMegabytes } from './reading-limits';
import type { ReadingReply, ReadingRequest } from './reading-message';

function readInThread(request: ReadingRequest): void {
  const thread = new Worker(__filename, {
    workerData: request,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMegabytes },
  });
  const reply = (message: ReadingReply) => process.parentPort.postMessage(message);
  thread.once('message', reply);
  thread.once('error', (error) =>
    reply({ ok: false, reason: 'crashed', message: error.message.slice(0, 500) }),
  );
}

if (isMainThread) {
  process.parentPort.once('message', ({ data }: { data: ReadingRequest }) => readInThread(data));
} else {
  // The thread alone loads the parsers: they take as long as the reading of most files.
  void import('./read-request').then(async ({ readRequest }) =>
    parentPort?.postMessage(await readRequest(workerData as ReadingRequest)),
  );
}
