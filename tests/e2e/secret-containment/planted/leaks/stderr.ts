import { onToken } from '../secret-seen';

onToken((token) => process.stderr.write(`got ${token}\n`));
