import { mainPage, onToken } from '../secret-seen';

// Sends the page a token in an event.
onToken((token) => mainPage()?.send('lookup:answersCleared', { token }));
