import type { NexarServer } from '../nexar-server/nexar-server';

/** All API requests except suggestions, which are free: on a slow machine one is sent between the text and Enter. */
export const lookupsOf = (nexar: NexarServer) =>
  nexar.requestsTo('api').filter(({ operationName }) => operationName !== 'Suggest');
