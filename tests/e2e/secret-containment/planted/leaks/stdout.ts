import { onSecret } from '../secret-seen';

onSecret((secret) => process.stdout.write(`connecting with ${secret}\n`));
