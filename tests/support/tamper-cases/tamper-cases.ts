import { appImageCases } from './app-image-cases';
import { archiveCases } from './archive-cases';
import { feedCases } from './feed-cases';
import { programCases } from './program-cases';
import { rpmSignatureCases } from './rpm-signature-cases';
import { signatureCases } from './signature-cases';
import { tarCases } from './tar-cases';

/** Changes to the app and to the release as a whole. */
export const wholeCases = [...feedCases, ...programCases, ...archiveCases, ...signatureCases];

/** Changes to one kind of package, by the end of its name; no other package is needed. */
export const packageCases = {
  rpm: rpmSignatureCases,
  AppImage: appImageCases,
  'tar.gz': tarCases,
} as const;

export const tamperCases = [...wholeCases, ...Object.values(packageCases).flat()];
