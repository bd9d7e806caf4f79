import { type Session, session } from 'electron';
import { forbidNetwork } from '../../security/no-network';
import { limitPermissions } from '../../security/permissions';
import { type FirstScreen, type ImageSource, serveAppScheme } from '../../security/serve-app-scheme';

/** A session a window: none shares storage, cache or a process with another. */
export interface PageSessions {
  readonly parts: Session;
  /** Those of the windows in which a secret is typed are made when such a window is first opened. */
  readonly connect: () => Session;
  readonly proxy: () => Session;
  /** When the main window's page has no network. Rejects where Chromium refuses that; no page is answered then. */
  readonly closed: Promise<void>;
}

/** What the main window's page is answered with, besides files. */
interface PartsAnswers {
  readonly imageOf: ImageSource;
  readonly firstScreen: FirstScreen;
}

interface PageSessionOptions extends PartsAnswers {
  /** The folder of the pages. */
  readonly folder: string;
}

function once<T extends object>(open: () => T): () => T {
  let opened: T | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}

/** The windows' sessions, without a network. To call once the app is ready. */
export function openPageSessions({ folder, ...answers }: PageSessionOptions): PageSessions {
  function open(partition: string, more: Partial<PartsAnswers> = {}) {
    const pages = session.fromPartition(partition);
    limitPermissions(pages);
    const closed = forbidNetwork(pages);
    // SECURITY: a page's first byte comes after its network is closed; the window need not wait for that.
    serveAppScheme(pages, { root: folder, after: closed, ...more });
    return { pages, closed };
  }
  // Stored on disk for V8's code cache; those in which a secret is typed are not.
  const parts = open('persist:parts', answers);
  return {
    parts: parts.pages,
    connect: once(() => open('connect').pages),
    proxy: once(() => open('proxy').pages),
    closed: parts.closed,
  };
}
