import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { FailureError } from '../core/failure-error';
import type { ChannelNames } from '../shared/contract/channel-names';
import { channelOf } from '../shared/contract/constants/channel';
import type { AnswerCall } from './answer-call';
import { failureEnvelope, type IpcContext } from './failure-envelope';

/** What one window's page can call. */
export interface IpcEndpoint {
  readonly names: ChannelNames;
  /** Whether the sender is the main frame of the window. */
  readonly trusts: (event: IpcMainInvokeEvent) => boolean;
}

/** Who answers the calls. */
export interface Answering {
  /** Rejects if the features cannot be started, which main reports: calls are answered with a failure. */
  readonly answer: Promise<AnswerCall>;
  /** Called at each call of a trusted sender, before it waits for `answer`. */
  readonly onCall: () => void;
}

/** Registers every channel of every window. The one file with ipcMain. */
export function registerChannels(
  endpoints: readonly IpcEndpoint[],
  { answer, onCall }: Answering,
  context: IpcContext,
): void {
  const answering = answer.catch(
    (): AnswerCall => async (channel) => {
      const error = new FailureError('internal', 'Main’s features could not be started');
      return failureEnvelope(channel, error, context);
    },
  );
  for (const { names, trusts } of endpoints) {
    for (const [feature, calls] of Object.entries(names.calls)) {
      for (const call of calls) {
        const channel = channelOf(feature, call);
        ipcMain.handle(channel, async (event, ...args: unknown[]) => {
          try {
            // SECURITY: only the main frame of the right window may call; a frame that is gone is null and denied.
            checkSender(trusts(event));
            onCall();
            const answerCall = await answering;
            // SECURITY: again, since the page may have gone while the call waited: nothing is spent for it.
            checkSender(trusts(event));
            return await answerCall(channel, args);
          } catch (error) {
            return failureEnvelope(channel, error, context);
          }
        });
      }
    }
  }
}

function checkSender(trusted: boolean): void {
  if (!trusted) throw new FailureError('untrusted-sender', 'This frame may not call main');
}

/** Drops what a library registered by itself: electron-store listens for pages that want its folder. */
export function dropForeignListeners(): void {
  ipcMain.removeAllListeners('electron-store-get-data');
}
