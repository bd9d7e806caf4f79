import { mainPage, onSecret } from '../secret-seen';

// Sends the secret to a preload that exposes it (stage-variant.ts adds that half).
onSecret((secret) => mainPage()?.send('leak', secret));
