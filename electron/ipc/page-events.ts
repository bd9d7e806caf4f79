import type { WebContents } from 'electron';
import type { z } from 'zod';
import type { Logger } from '../logging/logger';
import type { Redaction } from '../logging/redaction';
import { type PartsEvent, partsEvents } from '../shared/contract/channels';
import { partsEventPayloads } from '../shared/contract/operations';

export type SendToPage = <K extends PartsEvent>(
  event: K,
  payload: z.input<(typeof partsEventPayloads)[K]>,
) => void;

/** Tells the main window's page what changed. SECURITY: the payload passes its strict schema as a result would. */
export function createSendToPage(
  page: () => Pick<WebContents, 'send' | 'isDestroyed'> | null,
  redaction: Pick<Redaction, 'redactSecrets'>,
  log: Pick<Logger, 'error'>,
): SendToPage {
  return (event, payload) => {
    const target = page();
    if (!target || target.isDestroyed()) return;
    const result = partsEventPayloads[event].safeParse(payload);
    if (result.success) {
      target.send(partsEvents[event], redaction.redactSecrets(result.data));
      return;
    }
    // The change has already happened; its reporter must not fail because the page cannot be notified.
    log.error('event refused by the contract', {
      event,
      paths: result.error.issues.map((issue) => issue.path.join('.')),
    });
  };
}
