// The utility process that runs HiGHS: a solver blocks for seconds, and neither its hang nor its crash affects the app.
// It proves one plan; main then ends it. Its argument is the path of the solver's program.
import { readFileSync } from 'node:fs';
import loadHighs from 'highs';
import { proveNumbers } from './prove-numbers';
import type { SourcingReply, SourcingRequest } from './sourcing-message';

async function prove({ seconds, ...request }: SourcingRequest): Promise<SourcingReply> {
  const highs = await loadHighs({ wasmBinary: readFileSync(process.argv[2] ?? '') });
  return { ok: true, proven: proveNumbers(highs, request, seconds) };
}

process.parentPort.once('message', ({ data }: { data: SourcingRequest }) => {
  prove(data)
    .catch(
      (error: unknown): SourcingReply => ({
        ok: false,
        message: error instanceof Error ? error.message : String(error),
      }),
    )
    .then((reply) => process.parentPort.postMessage(reply));
});
