import { mainPage, onToken } from '../secret-seen';

// An event tells the page a token.
onToken((token) => mainPage()?.send('lookup:answersCleared', { token }));
