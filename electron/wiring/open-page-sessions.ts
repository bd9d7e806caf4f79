import { type Session, session } from 'electron';
import { type ImageSource, serveAppScheme } from '../security/app-scheme';
import { forbidNetwork } from '../security/no-network';
import { limitPermissions } from '../security/permissions';

/** A session a window: none shares storage, cache or a process with another. */
export interface PageSessions {
  readonly parts: Session;
  readonly connect: Session;
  readonly proxy: Session;
}

/** The windows' sessions, without a network and with the pages of `folder`. To call once the app is ready. */
export async function openPageSessions(folder: string, imageOf: ImageSource): Promise<PageSessions> {
  // The page's session is kept on disk for V8's code cache; the windows' in which a secret is typed are not.
  const sessions = {
    parts: session.fromPartition('persist:parts'),
    connect: session.fromPartition('connect'),
    proxy: session.fromPartition('proxy'),
  };
  // All at once: each waits for a network context of its own, and the first window waits for all of them.
  await Promise.all(
    Object.values(sessions).map(async (pages) => {
      limitPermissions(pages);
      await forbidNetwork(pages);
      serveAppScheme(pages, folder, pages === sessions.parts ? imageOf : undefined);
    }),
  );
  return sessions;
}
