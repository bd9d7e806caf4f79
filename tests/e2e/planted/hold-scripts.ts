import { session } from 'electron';

// Delays the scripts of the page's HTML, so that early input reaches the first screen as rendered there. Those that they
// load in turn come at once.
const delayMs = 2500;
const { fromPartition } = session;
let areThere = false;
session.fromPartition = (partition, options) => {
  const pages = fromPartition.call(session, partition, options);
  const register = pages.protocol.registerBufferProtocol.bind(pages.protocol);
  pages.protocol.registerBufferProtocol = (scheme, handler) =>
    register(scheme, (request, respond) => {
      const isDelayed = request.url.endsWith('.js') && !areThere;
      const answer = () => {
        areThere ||= isDelayed;
        handler(request, respond);
      };
      setTimeout(answer, isDelayed ? delayMs : 0);
    });
  return pages;
};
