import { app } from 'electron';

// Crashes the page each time before it paints, as if out of memory.
app.on('web-contents-created', (_event, contents) => {
  contents.on('did-start-navigation', () => setImmediate(() => contents.forcefullyCrashRenderer()));
});
