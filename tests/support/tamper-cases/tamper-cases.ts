import { appImageCases } from './app-image-cases';
import { archiveCases } from './archive-cases';
import { feedCases } from './feed-cases';
import { programCases } from './program-cases';
import { rpmSignatureCases } from './rpm-signature-cases';
import { signatureCases } from './signature-cases';
import { tarCases } from './tar-cases';

/** In the app, and in what a release has of it in all. */
export const wholeCases = [...feedCases, ...programCases, ...archiveCases, ...signatureCases];

/** In one kind of package, by the end of its name: no other one is looked at for them. */
export const packageCases = {
  rpm: rpmSignatureCases,
  AppImage: appImageCases,
  'tar.gz': tarCases,
} as const;

export const tamperCases = [...wholeCases, ...Object.values(packageCases).flat()];
