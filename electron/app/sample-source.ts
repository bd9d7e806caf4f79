import type { Fetch } from '../net/fetch';

// The sample catalog is a chunk of its own, loaded when it is first chosen.

/** A Nexar over the sample catalog: its fetch, and the credentials it accepts. */
export async function loadSample() {
  const { createSampleNexar } = await import('../sample/sample-nexar');
  return createSampleNexar();
}

/** Images of the sample catalog's parts, drawn on demand. */
export const fetchSampleImage: Fetch = async (input) => {
  const { answerSamplePicture } = await import('../sample/pictures/sample-picture');
  return answerSamplePicture(input);
};
