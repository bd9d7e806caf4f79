// The utility process that parses the files of strangers: neither a hang nor a crash of a parser affects the app. It
// reads one file that it is sent, and needs neither the network nor the disk. Main then ends it.
import { readFile } from './read-file';
import type { ReadingReply, ReadingRequest } from './reading-message';
import { UnreadableFile } from './unreadable-file';

function replyTo(request: ReadingRequest): ReadingReply {
  try {
    return { ok: true, reading: readFile(request) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = error instanceof UnreadableFile ? error.reason : 'damaged';
    return { ok: false, reason, message: message.slice(0, 500) };
  }
}

process.parentPort.once('message', ({ data }: { data: ReadingRequest }) => {
  process.parentPort.postMessage(replyTo(data));
});
