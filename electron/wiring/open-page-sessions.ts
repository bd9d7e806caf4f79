import { type Session, session } from 'electron';
import { type ImageSource, serveAppScheme } from '../security/app-scheme';
import { forbidNetwork } from '../security/no-network';
import { limitPermissions } from '../security/permissions';

/** A session a window: none shares storage, cache or a process with another. */
export interface PageSessions {
  readonly parts: Session;
  /** Those of the windows in which a secret is typed are made when such a window is first opened. */
  readonly connect: () => Session;
  readonly proxy: () => Session;
}

interface PageSessionOptions {
  /** The folder of the pages. */
  readonly folder: string;
  readonly imageOf: ImageSource;
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
export function openPageSessions({ folder, imageOf, doorsOpen }: PageSessionOptions): PageSessions {
  function open(partition: string, more: { imageOf?: ImageSource; doorsOpen?: Promise<void> } = {}): Session {
    const pages = session.fromPartition(partition);
    limitPermissions(pages);
    // SECURITY: a page's first byte comes after its network is closed; the window need not wait for that.
    const after = Promise.all([forbidNetwork(pages), more.doorsOpen]);
    serveAppScheme(pages, { root: folder, after, ...(more.imageOf ? { imageOf: more.imageOf } : {}) });
    return pages;
  }
  return {
    // Kept on disk for V8's code cache; those in which a secret is typed are not.
    parts: open('persist:parts', { imageOf, doorsOpen }),
    connect: once(() => open('connect')),
    proxy: once(() => open('proxy')),
  };
}
