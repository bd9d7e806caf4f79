import type { WebContents } from 'electron';
import { safeParse, type z } from 'zod';
import type { Logger } from '../logging/logger';
import type { Redaction } from '../logging/redaction';
import { channelOf } from '../shared/contract/constants/channel';
import type { Contract, Intersection } from '../shared/contract/contract';
import { windows } from '../shared/contract/windows';

type PartsContracts = (typeof windows)['parts'];
type PartsEvents = Intersection<PartsContracts[keyof PartsContracts]['events']>;

export type SendToPage = <K extends keyof PartsEvents>(event: K, payload: z.input<PartsEvents[K]>) => void;

const events = new Map(
  Object.entries<Contract>(windows.parts).flatMap(([feature, contract]) =>
    Object.entries(contract.events).map(
      ([event, schema]) => [event, { channel: channelOf(feature, event), schema }] as const,
    ),
  ),
);

/** Sends events to the main window's page. SECURITY: the payload passes its strict schema as a result would. */
export function createSendToPage(
  page: () => Pick<WebContents, 'send' | 'isDestroyed'> | null,
  redaction: Pick<Redaction, 'redactSecrets'>,
  log: Pick<Logger, 'error'>,
): SendToPage {
  return (event, payload) => {
    const target = page();
    const known = events.get(event);
    if (!target || target.isDestroyed() || !known) return;
    const result = safeParse(known.schema, payload);
    if (result.success) {
      target.send(known.channel, redaction.redactSecrets(result.data));
      return;
    }
    // The change has already happened; its reporter must not fail because the page cannot be notified.
    log.error('event refused by the contract', {
      event,
      paths: result.error.issues.map((issue) => issue.path.join('.')),
    });
  };
}
