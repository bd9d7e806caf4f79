import { app } from 'electron';

// A page that crashes each time before it paints, as for want of memory.
app.on('web-contents-created', (_event, contents) => {
  contents.on('did-start-navigation', () => setImmediate(() => contents.forcefullyCrashRenderer()));
});
