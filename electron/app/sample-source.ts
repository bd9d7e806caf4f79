import type { Fetch } from '../net/fetch';

// The sample catalog is a chunk of its own, loaded when it is first chosen.

/** A Nexar over the sample catalog: how it is asked, and what it takes for credentials. */
export async function loadSample() {
  const { createSampleNexar } = await import('../sample/sample-nexar');
  return createSampleNexar();
}

/** The pictures of the sample catalog's parts, which are drawn once they are wanted. */
export const fetchSampleImage: Fetch = async (input) => {
  const { answerSampleImage } = await import('../sample/sample-image');
  return answerSampleImage(input);
};
