import type { WebContents } from 'electron';
import { safeParse, type z } from 'zod';
import { loadOnce } from '../core/load-once';
import type { Logger } from '../logging/logger';
import type { Redaction } from '../logging/redaction';
import { channelOf } from '../shared/contract/constants/channel';
import type { Contract, Intersection } from '../shared/contract/contract';
import { loadLateContracts, type WindowContracts, windows } from '../shared/contract/windows';

type PartsContracts = WindowContracts['parts'];
type PartsEvents = Intersection<PartsContracts[keyof PartsContracts]['events']>;

export type SendToPage = <K extends keyof PartsEvents>(event: K, payload: z.input<PartsEvents[K]>) => void;

interface KnownEvent {
  readonly channel: string;
  readonly schema: Contract['events'][string];
}

const eventsOf = (feature: string, { events }: Contract) =>
  Object.entries(events).map(([event, schema]): [string, KnownEvent] => [
    event,
    { channel: channelOf(feature, event), schema },
  ]);

const eventsIn = (contracts: object) =>
  new Map(
    Object.entries(contracts).flatMap(([feature, contract]: [string, Contract]) =>
      eventsOf(feature, contract),
    ),
  );

const early = eventsIn(windows.parts);

/** Sends events to the main window's page. SECURITY: the payload passes its strict schema as a result would. */
export function createSendToPage(
  page: () => Pick<WebContents, 'send' | 'isDestroyed'> | null,
  redaction: Pick<Redaction, 'redactSecrets'>,
  log: Pick<Logger, 'error'>,
): SendToPage {
  const late = loadOnce(async () => eventsIn(await loadLateContracts()));

  function send(event: string, { channel, schema }: KnownEvent, payload: unknown): void {
    const target = page();
    if (!target || target.isDestroyed()) return;
    const result = safeParse(schema, payload);
    if (result.success) {
      target.send(channel, redaction.redactSecrets(result.data));
      return;
    }
    // The change has already happened; its reporter must not fail because the page cannot be notified.
    log.error('event refused by the contract', {
      event,
      paths: result.error.issues.map((issue) => issue.path.join('.')),
    });
  }

  return (event, payload) => {
    const known = early.get(event);
    if (known) {
      send(event, known, payload);
      return;
    }
    late().then(
      (events) => {
        const found = events.get(event);
        if (found) send(event, found, payload);
      },
      (error) => log.error('event not sent', { event, error: String(error) }),
    );
  };
}
