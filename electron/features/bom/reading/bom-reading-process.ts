// The utility process that parses the files of strangers: neither a hang nor a crash of a parser affects the app. It
// reads one file that it is sent, and needs neither the network nor the disk. Main then ends it.
//
// It parses in a thread, of which V8 limits the memory: in a utility process, Electron 33 ignores --max-old-space-size.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readFile } from './read-file';
import { readFiledBom } from './read-filed-bom';
import { maxHeapMegabytes } from './reading-limits';
import type { ReadingReply, ReadingRequest } from './reading-message';
import { UnreadableFile } from './unreadable-file';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 500);

function replyTo(request: ReadingRequest): ReadingReply {
  try {
    return 'filedBom' in request
      ? { ok: true, bom: readFiledBom(request.filedBom) }
      : { ok: true, reading: readFile(request) };
  } catch (error) {
    const reason = error instanceof UnreadableFile ? error.reason : 'damaged';
    return { ok: false, reason, message: messageOf(error) };
  }
}

function readInThread(request: ReadingRequest): void {
  const thread = new Worker(__filename, {
    workerData: request,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMegabytes },
  });
  const reply = (message: ReadingReply) => process.parentPort.postMessage(message);
  thread.once('message', reply);
  thread.once('error', (error) => reply({ ok: false, reason: 'crashed', message: messageOf(error) }));
}

if (isMainThread) {
  process.parentPort.once('message', ({ data }: { data: ReadingRequest }) => readInThread(data));
} else {
  parentPort?.postMessage(replyTo(workerData as ReadingRequest));
}
