import { spawn } from 'node:child_process';
import { onToken } from '../secret-seen';

// Passes a token to a program in its environment.
onToken((token) => void spawn('sleep', ['60'], { stdio: 'ignore', env: { ...process.env, TOKEN: token } }));
