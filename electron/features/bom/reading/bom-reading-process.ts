// The utility process that parses the files of strangers: neither a hang nor a crash of a parser affects the app. It
// reads one file that it is sent, and needs neither the network nor the disk. Main then ends it.
//
// It parses in a thread, of which V8 limits the memory: in a utility process, Electron 33 ignores --max-old-space-size. A
// short text cannot fill the memory, and most files are one: it need not wait for a thread to start.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fileKind } from './file-kind';
import { maxHeapMegabytes, maxShortTextBytes } from './reading-limits';
import type { ReadingReply, ReadingRequest } from './reading-message';

const reply = (message: ReadingReply) => process.parentPort.postMessage(message);

/** Where it runs, alone: the parsers take as long to load as most files to be read. */
async function read(request: ReadingRequest): Promise<ReadingReply> {
  const { readRequest } = await import('./read-request');
  return readRequest(request);
}

function readInThread(request: ReadingRequest): void {
  const thread = new Worker(__filename, {
    workerData: request,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMegabytes },
  });
  thread.once('message', reply);
  thread.once('error', (error) =>
    reply({ ok: false, reason: 'crashed', message: error.message.slice(0, 500) }),
  );
}

function isShortText(request: ReadingRequest): boolean {
  if (!('bytes' in request) || request.bytes.byteLength > maxShortTextBytes) return false;
  try {
    return fileKind(request.bytes) === 'text';
  } catch {
    // Where it is read, this is the answer.
    return true;
  }
}

if (isMainThread) {
  process.parentPort.once('message', ({ data }: { data: ReadingRequest }) => {
    if (isShortText(data)) void read(data).then(reply);
    else readInThread(data);
  });
} else {
  void read(workerData).then((answer) => parentPort?.postMessage(answer));
}
