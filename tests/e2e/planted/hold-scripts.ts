import { session } from 'electron';

// The page's scripts come late: what is done until then meets the first screen as it stands in the HTML.
const heldMs = 1500;
const { fromPartition } = session;
session.fromPartition = (partition, options) => {
  const pages = fromPartition.call(session, partition, options);
  const register = pages.protocol.registerBufferProtocol.bind(pages.protocol);
  pages.protocol.registerBufferProtocol = (scheme, handler) =>
    register(scheme, (request, respond) => {
      setTimeout(() => handler(request, respond), request.url.endsWith('.js') ? heldMs : 0);
    });
  return pages;
};
