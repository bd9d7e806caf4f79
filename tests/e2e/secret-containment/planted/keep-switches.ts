import { app } from 'electron';

// Disables main's restriction of the command line, so that the probe of each switch must see it obeyed.
app.commandLine.removeSwitch = () => {};
const { SSLKEYLOGFILE } = process.env;
if (SSLKEYLOGFILE) {
  // The app's own main deletes it in this turn of the event loop.
  queueMicrotask(() => {
    process.env.SSLKEYLOGFILE = SSLKEYLOGFILE;
  });
}
