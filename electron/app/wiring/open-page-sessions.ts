import { type Session, session } from 'electron';
import { forbidNetwork } from '../../security/no-network';
import { limitPermissions } from '../../security/permissions';
import { type ImageSource, serveAppScheme } from '../../security/serve-app-scheme';

/** A session a window: none shares storage, cache or a process with another. */
export interface PageSessions {
  readonly parts: Session;
  /** Those of the windows in which a secret is typed are made when such a window is first opened. */
  readonly connect: () => Session;
  readonly proxy: () => Session;
  /** When the main window's page has no network. Rejects where Chromium refuses that; no page is answered then. */
  readonly closed: Promise<void>;
}

interface PageSessionOptions {
  /** The folder of the pages. */
  readonly folder: string;
  readonly imageOf: ImageSource;
  /** Whether the main window's page begins with the first screen; asked at each load. */
  readonly showsFirstScreen: () => boolean;
  /** When main answers the main window's page. */
  readonly doorsOpen: Promise<void>;
}

function once<T extends object>(open: () => T): () => T {
  let opened: T | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}

/** The windows' sessions, without a network. To call once the app is ready. */
export function openPageSessions({ folder, doorsOpen, ...main }: PageSessionOptions): PageSessions {
  type MainPage = Pick<PageSessionOptions, 'imageOf' | 'showsFirstScreen' | 'doorsOpen'>;
  function open(partition: string, { doorsOpen: opened, ...more }: Partial<MainPage> = {}) {
    const pages = session.fromPartition(partition);
    limitPermissions(pages);
    const closed = forbidNetwork(pages);
    // SECURITY: a page's first byte comes after its network is closed; the window need not wait for that.
    const after = Promise.all([closed, opened]);
    serveAppScheme(pages, { root: folder, after, ...more });
    return { pages, closed };
  }
  // Kept on disk for V8's code cache; those in which a secret is typed are not.
  const parts = open('persist:parts', { ...main, doorsOpen });
  return {
    parts: parts.pages,
    connect: once(() => open('connect').pages),
    proxy: once(() => open('proxy').pages),
    closed: parts.closed,
  };
}
