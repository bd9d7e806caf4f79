import { app } from 'electron';

// The credentials window is hidden in place of being closed: its process lives on with what was typed.
app.on('browser-window-created', (_event, window) => {
  if (!window.getParentWindow()) return;
  window.close = () => window.hide();
  window.destroy = () => window.hide();
});
