import { mainPage, onSecret } from '../secret-seen';

// The page itself is given the secret, past every channel.
onSecret((secret) => void mainPage()?.executeJavaScript(`globalThis.kept = ${JSON.stringify(secret)}; 0`));
