import { partsEvents } from '../../../../../electron/shared/contract/channels';
import { mainPage, onToken } from '../secret-seen';

// An event tells the page a token.
onToken((token) => mainPage()?.send(partsEvents.answersCleared, { token }));
