import { spawn } from 'node:child_process';
import { onSecret } from '../secret-seen';

// Passes the secret to a program on its command line.
onSecret((secret) => void spawn('sh', ['-c', 'sleep 60; :', secret], { stdio: 'ignore' }));
