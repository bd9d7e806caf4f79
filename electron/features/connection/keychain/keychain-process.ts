// The utility process that runs keytar, so that neither a keychain that hangs on a prompt nor a crash of the native
// module affects the app. It answers one request; main then ends it.
import keytar from 'keytar';
import type { KeychainReply, KeychainRequest } from './keychain-message';

async function perform(request: KeychainRequest): Promise<KeychainReply> {
  switch (request.kind) {
    case 'read': {
      const secret = await keytar.getPassword(request.service, request.account);
      return { ok: true, found: secret !== null, secret };
    }
    case 'write':
      await keytar.setPassword(request.service, request.account, request.secret);
      return { ok: true, found: true, secret: null };
    case 'remove': {
      const found = await keytar.deletePassword(request.service, request.account);
      return { ok: true, found, secret: null };
    }
  }
}

process.parentPort.once('message', ({ data }: { data: KeychainRequest }) => {
  perform(data)
    .catch(
      (error: unknown): KeychainReply => ({
        ok: false,
        message: error instanceof Error ? error.message : String(error),
      }),
    )
    .then((reply) => process.parentPort.postMessage(reply));
});
