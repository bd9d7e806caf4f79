// The utility process that holds keytar: a keychain that hangs on a prompt, or a crash of the native module, cannot take
// the app along. It answers one request; main ends it then.
import keytar from 'keytar';
import type { KeychainReply, KeychainRequest } from './keychain-message';

async function perform(request: KeychainRequest): Promise<string | null> {
  switch (request.kind) {
    case 'read':
      return keytar.getPassword(request.service, request.account);
    case 'write':
      await keytar.setPassword(request.service, request.account, request.secret);
      return null;
    case 'remove':
      await keytar.deletePassword(request.service, request.account);
      return null;
  }
}

function reply(message: KeychainReply): void {
  process.parentPort.postMessage(message);
}

process.parentPort.once('message', ({ data }: { data: KeychainRequest }) => {
  perform(data).then(
    (secret) => reply({ ok: true, secret }),
    (error: unknown) => reply({ ok: false, message: error instanceof Error ? error.message : String(error) }),
  );
});
