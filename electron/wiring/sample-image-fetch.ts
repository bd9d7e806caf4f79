import type { Fetch } from '../nexar/fetch';

/** The way to the sample catalogue's pictures, which are drawn once they are wanted. */
export const sampleImageFetch: Fetch = async (input) => {
  const { answerSampleImage } = await import('../sample/sample-image');
  return answerSampleImage(input);
};
