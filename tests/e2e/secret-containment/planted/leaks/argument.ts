import { spawn } from 'node:child_process';
import { onSecret } from '../secret-seen';

// A program that the app starts is told the secret on its command line.
onSecret((secret) => void spawn('sh', ['-c', 'sleep 60; :', secret], { stdio: 'ignore' }));
