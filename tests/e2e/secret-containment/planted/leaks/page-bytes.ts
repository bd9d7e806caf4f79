import { mainPage, onToken } from '../secret-seen';

// A token in a buffer of UTF-16 units: no string of the page's heap holds it, its memory does.
onToken((token) => {
  const units = [...token].map((letter) => letter.charCodeAt(0));
  void mainPage()?.executeJavaScript(`globalThis.kept = Uint16Array.of(${units}); 0`);
});
