import { Provider, type ResolvedUpdateFileInfo, type UpdateInfo } from 'electron-updater';
import type { ProviderRuntimeOptions } from 'electron-updater/out/providers/Provider';
import type { Fetch } from '../../net/fetch';
import type { Artifact } from './feed-answer';
import { readSignedFeed, type SignedFeed } from './signed-feed';
import type { UpdateFeed } from './update-feed';

interface ProviderOptions {
  readonly feed: UpdateFeed;
  readonly fileName: string;
  readonly fetch: Fetch;
  /** The artifact of the feed that replaces this copy. */
  readonly choose: (read: SignedFeed) => Artifact;
}

/** A provider for electron-updater, which passes on only what was verified. */
export function signedProvider({
  feed,
  fileName,
  fetch,
  choose,
}: ProviderOptions): new (
  configuration: unknown,
  updater: unknown,
  runtime: ProviderRuntimeOptions,
) => Provider<UpdateInfo> {
  return class SignedProvider extends Provider<UpdateInfo> {
    constructor(_configuration: unknown, _updater: unknown, runtime: ProviderRuntimeOptions) {
      super(runtime);
    }

    async getLatestVersion(): Promise<UpdateInfo> {
      const read = await readSignedFeed(feed, fileName, fetch);
      const artifact = choose(read);
      return {
        ...read.answer,
        releaseDate: read.answer.releaseDate ?? '',
        files: [artifact],
        path: artifact.url,
        sha512: artifact.sha512,
      };
    }

    resolveFiles({ files }: UpdateInfo): ResolvedUpdateFileInfo[] {
      return files.map((info) => ({ url: new URL(info.url, feed.url), info }));
    }
  };
}
