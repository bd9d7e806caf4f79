import { session } from 'electron';

// Delays the page's scripts, so that early input reaches the first screen as rendered in the HTML.
const delayMs = 2500;
const { fromPartition } = session;
session.fromPartition = (partition, options) => {
  const pages = fromPartition.call(session, partition, options);
  const register = pages.protocol.registerBufferProtocol.bind(pages.protocol);
  pages.protocol.registerBufferProtocol = (scheme, handler) =>
    register(scheme, (request, respond) => {
      setTimeout(() => handler(request, respond), request.url.endsWith('.js') ? delayMs : 0);
    });
  return pages;
};
