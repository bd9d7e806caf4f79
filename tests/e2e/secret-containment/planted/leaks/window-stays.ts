import { app } from 'electron';

// Hides the credentials window instead of closing it, so that its process survives with the typed text.
app.on('browser-window-created', (_event, window) => {
  if (!window.getParentWindow()) return;
  window.close = () => window.hide();
  window.destroy = () => window.hide();
});
