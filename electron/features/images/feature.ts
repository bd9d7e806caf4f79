import type { FeatureLifecycle } from '../../ipc/feature';
import { createPartImages, type ImageOptions, type PartImages } from './part-images';

/** It has no calls: the page shows an image by a URL of the app's own scheme. */
export interface ImagesFeature extends FeatureLifecycle {
  readonly image: PartImages['image'];
  readonly loadedImage: PartImages['loadedImage'];
}

export function createImagesFeature(options: ImageOptions): ImagesFeature {
  const images = createPartImages(options);
  const { image, loadedImage, clear } = images;
  return { image, loadedImage, onAccountChanged: clear };
}
