// Sends every token request twice.
import { net } from 'electron';

const { fetch } = net;
net.fetch = (input, init) => {
  if (String(input).endsWith('/connect/token')) fetch(input, init).catch(() => {});
  return fetch(input, init);
};
