import { type Session, session } from 'electron';
import { forbidNetwork } from '../../security/no-network';
import { limitPermissions } from '../../security/permissions';
import { type FirstScreen, type ImageSource, serveAppScheme } from '../../security/serve-app-scheme';

/** One session per window: none shares storage, cache or a process with another. */
export interface PageSessions {
  readonly parts: Session;
  /** The sessions of windows for secrets are created when such a window is first opened. */
  readonly connect: () => Session;
  readonly proxy: () => Session;
  /** Resolves once the main window's page has no network. If Chromium refuses that, rejects, and no page is served. */
  readonly closed: Promise<void>;
}

/** What is served to the main window's page besides files. */
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

/** The windows' sessions, without network access. To be called once the app is ready. */
export function openPageSessions({ folder, ...answers }: PageSessionOptions): PageSessions {
  function open(partition: string, more: Partial<PartsAnswers> = {}) {
    const pages = session.fromPartition(partition);
    limitPermissions(pages);
    const closed = forbidNetwork(pages);
    // SECURITY: a page gets its first byte after its network is closed; the window need not wait for that.
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
