import type { WebContents } from 'electron';
import type { z } from 'zod';
import { type PartsEvent, partsEvents } from '../contract/channels';
import { partsEventPayloads } from '../contract/operations';
import type { Redaction } from '../logging/redaction';

export type TellPage = <K extends PartsEvent>(
  event: K,
  payload: z.input<(typeof partsEventPayloads)[K]>,
) => void;

/** Tells the main window's page what changed. SECURITY: the payload passes its strict schema as a result would. */
export function createTellPage(page: () => WebContents | null, redaction: Redaction): TellPage {
  return (event, payload) => {
    const target = page();
    if (!target || target.isDestroyed()) return;
    target.send(partsEvents[event], redaction.redactSecrets(partsEventPayloads[event].parse(payload)));
  };
}
