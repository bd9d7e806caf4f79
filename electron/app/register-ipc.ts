import type { IpcMainInvokeEvent, WebContents } from 'electron';
import type { IpcContext } from '../ipc/failure-envelope';
import { type Answering, registerChannels } from '../ipc/register-channels';
import { connectOrigin, partsOrigin, proxyOrigin } from '../security/page-file';
import { isTrustedFrame } from '../security/trusted-frame';
import { connectNames, partsNames, proxyNames } from '../shared/contract/channel-names';
import type { AppWindows } from './windows/app-windows';

/** Registers the channels of each window. SECURITY: a window reaches no other window's channels. */
export function registerIpc(windows: AppWindows, answering: Answering, context: IpcContext): void {
  const trusts = (contents: () => WebContents | null, origin: string) => (event: IpcMainInvokeEvent) =>
    isTrustedFrame(event, contents(), origin);
  registerChannels(
    [
      { names: partsNames, trusts: trusts(windows.mainContents, partsOrigin) },
      { names: connectNames, trusts: trusts(windows.connectContents, connectOrigin) },
      { names: proxyNames, trusts: trusts(windows.proxyContents, proxyOrigin) },
    ],
    answering,
    context,
  );
}
