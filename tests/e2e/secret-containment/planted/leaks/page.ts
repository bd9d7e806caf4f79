import { mainPage, onSecret } from '../secret-seen';

// Puts the secret into the page without a channel.
onSecret((secret) => void mainPage()?.executeJavaScript(`globalThis.leaked = ${JSON.stringify(secret)}; 0`));
