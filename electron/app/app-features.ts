import type { ConnectionFeature } from '../features/connection/feature';
import type { ImagesFeature } from '../features/images/feature';
import type { Features } from '../ipc/feature';

/** A feature for each contract, and those that the page reaches without calls. */
export interface AppFeatures extends Features {
  readonly connection: ConnectionFeature;
  readonly images: ImagesFeature;
}
