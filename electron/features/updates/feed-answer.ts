import { parseUpdateInfo } from 'electron-updater/out/providers/Provider';
import { z } from 'zod';
import { FailureError } from '../../core/failure-error';
import type { PackageKind } from './package-kind';

const artifactSchema = z.object({
  // SECURITY: a plain file name beside the feed. It becomes a file name and an argument on an installer's command line.
  url: z.string().regex(/^[A-Za-z0-9][\w.+~-]{0,199}$/),
  /** Base64, as electron-builder writes it. */
  sha512: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
  size: z.number().int().positive(),
});
export type Artifact = z.infer<typeof artifactSchema>;

/** The parts of electron-builder's feed that this app reads. */
const feedSchema = z.object({
  version: z
    .string()
    .max(100)
    .regex(/^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/),
  files: z.array(artifactSchema).min(1).max(50),
  releaseDate: z.iso.datetime({ offset: true }).exactOptional(),
  releaseNotes: z.string().max(20_000).exactOptional(),
  stagingPercentage: z.number().min(0).max(100).exactOptional(),
  minimumSystemVersion: z.string().max(50).exactOptional(),
});
export type FeedAnswer = z.infer<typeof feedSchema>;

/** Parses the YAML of a feed whose signature is valid. Throws `update-unreadable`. */
export function readFeed(text: string, fileName: string, address: URL): FeedAnswer {
  let plain: unknown;
  try {
    plain = parseUpdateInfo(text, fileName, address);
  } catch {
    throw new FailureError('update-unreadable', `${fileName} is not YAML`);
  }
  const answer = feedSchema.safeParse(plain);
  if (answer.success) {
    // SECURITY: a text that the same key signed for another purpose or version is not a feed.
    if (text.startsWith(`# Parts Lookup ${answer.data.version}: update feed\n`)) return answer.data;
    throw new FailureError('update-unreadable', `${fileName} does not begin as a feed of its version`);
  }
  const where = answer.error.issues.map(({ path }) => path.join('.') || 'the file').join(', ');
  throw new FailureError('update-unreadable', `${fileName} does not say what it should: ${where}`);
}

/** The processor architectures in an artifact's name, by Node's names. */
const processors: Readonly<Record<string, RegExp>> = {
  x64: /x64|amd64|x86_64|universal/,
  arm64: /arm64|aarch64|universal/,
};
const isForAny = (name: string) => Object.values(processors).some((named) => named.test(name));

/** The artifact that replaces this copy, never one for another architecture. Throws `update-unreadable` if the feed lists none. */
export function artifactFor(answer: FeedAnswer, kind: PackageKind, arch: string): Artifact {
  const fitting = answer.files.filter(({ url }) => url.endsWith(`.${kind}`));
  // SECURITY: the feed of another architecture is validly signed too, but its artifact would not start here.
  const found =
    fitting.find(({ url }) => processors[arch]?.test(url)) ?? fitting.find(({ url }) => !isForAny(url));
  if (!found) throw new FailureError('update-unreadable', `The feed lists no .${kind} for ${arch}`);
  return found;
}
