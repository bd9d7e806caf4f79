import { spawn } from 'node:child_process';
import { onToken } from '../secret-seen';

// A program that the app starts is told a token in its environment.
onToken((token) => void spawn('sleep', ['60'], { stdio: 'ignore', env: { ...process.env, TOKEN: token } }));
