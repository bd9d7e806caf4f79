import { FailureError } from '../../core/failure-error';
import { singleFlight } from '../../core/single-flight';
import type { Redaction } from '../../logging/redaction';
import type { RequestEntry } from '../../logging/request-log';
import type { ConnectionStatus } from '../../shared/contract/connection';
import type { Diagnostics, DiagnosticsSaved } from '../../shared/contract/diagnostics';
import type { Desktop } from '../../shared/contract/failure';
import type { Settings } from '../../shared/contract/settings';
import type { UpdateStatus } from '../../shared/contract/updates';
import { proxyKinds } from './proxy-kinds';

/** What a bug report needs, collected on request. */
export interface DiagnosticsSources {
  readonly now: () => number;
  readonly versions: Readonly<Record<string, string | boolean>>;
  readonly system: Readonly<Record<string, string>> & { readonly desktop: Desktop };
  readonly connection: () => ConnectionStatus;
  readonly settings: () => Pick<Settings, 'country' | 'currency' | 'theme'>;
  readonly updates: () => UpdateStatus;
  /** As Chromium reports it: "PROXY host:port; DIRECT". */
  readonly resolveProxy: () => Promise<string>;
  readonly requests: () => readonly RequestEntry[];
  readonly redaction: Redaction;
  /** The path that the user chose in the system's dialog; null if canceled. */
  readonly choosePath: (fileName: string) => Promise<string | null>;
  /** Writes a file for its owner alone. Throws the system's error. */
  readonly saveFile: (path: string, text: string) => Promise<void>;
}

export interface DiagnosticsExport {
  /** What would be saved. */
  preview(): Promise<Diagnostics>;
  /** Saves exactly what was last previewed. Throws `diagnostics-not-saved`. */
  save(): Promise<DiagnosticsSaved>;
}

/** Enough to tell two applications apart, too little to be used. */
function shortened(clientId: string | null): string | null {
  return clientId && (clientId.length > 12 ? `${clientId.slice(0, 4)}…${clientId.slice(-4)}` : '…');
}

export function createDiagnosticsExport(sources: DiagnosticsSources): DiagnosticsExport {
  let previewed: Diagnostics | null = null;

  async function preview(): Promise<Diagnostics> {
    const { state, source, failure, offline, tokenExpiresAt, clientId, savedAt, storedIn } =
      sources.connection();
    const updates = sources.updates();
    // None of the settings that reveal whom the user buys from.
    const { country, currency, theme } = sources.settings();
    const createdAt = new Date(sources.now()).toISOString();
    // SECURITY: an allowlist, not a blocklist: no secret, no part number, no host.
    const bundle = {
      createdAt,
      versions: sources.versions,
      system: sources.system,
      keychain: { storedIn, savedAt },
      connection: {
        source,
        state,
        failure: failure?.code ?? null,
        offline: offline?.code ?? null,
        tokenExpiresAt,
        clientId: shortened(clientId),
      },
      proxy: proxyKinds(await sources.resolveProxy()),
      settings: { country, currency, theme },
      updates: {
        state: updates.state,
        obstacle: updates.obstacle,
        version: updates.update?.version ?? null,
        checkedAt: updates.checkedAt,
        failure: updates.failure?.code ?? null,
        choices: updates.choices,
        setByPolicy: updates.setByPolicy,
        policy: updates.policyFailure?.code ?? null,
      },
      requests: sources.requests(),
    };
    previewed = {
      fileName: `parts-lookup-diagnostics-${createdAt.slice(0, 10)}.json`,
      text: sources.redaction.redact(`${JSON.stringify(bundle, null, 2)}\n`),
    };
    return previewed;
  }

  async function save(): Promise<DiagnosticsSaved> {
    const { fileName, text } = previewed ?? (await preview());
    const path = await sources.choosePath(fileName);
    if (path === null) return { saved: false };
    try {
      await sources.saveFile(path, text);
    } catch (error) {
      throw new FailureError('diagnostics-not-saved', error instanceof Error ? error.message : String(error));
    }
    return { saved: true };
  }

  return {
    preview,
    // SECURITY: one dialog at a time, so a page in a loop cannot stack them.
    save: singleFlight(save),
  };
}
