import { mainPage, onSecret } from '../secret-seen';

// Main hands the secret to a preload that keeps it and exposes it (stage-variant.ts adds that half).
onSecret((secret) => mainPage()?.send('leak', secret));
