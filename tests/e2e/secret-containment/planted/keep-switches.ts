import { app } from 'electron';

// A main whose restriction of the command line does nothing: each probe of a switch must then see it obeyed.
app.commandLine.removeSwitch = () => {};
const { SSLKEYLOGFILE } = process.env;
if (SSLKEYLOGFILE) {
  // The app's own main, which deletes it, runs before this turn is over.
  queueMicrotask(() => {
    process.env.SSLKEYLOGFILE = SSLKEYLOGFILE;
  });
}
