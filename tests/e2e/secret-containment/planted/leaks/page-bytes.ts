import { mainPage, onToken } from '../secret-seen';

// Puts a token into the page as a buffer of UTF-16 units: it is in the page's memory, but in no string of its heap.
onToken((token) => {
  const units = [...token].map((letter) => letter.charCodeAt(0));
  void mainPage()?.executeJavaScript(`globalThis.leaked = Uint16Array.of(${units}); 0`);
});
