// Records main's CPU profile: from its first line where BENCH_PROFILE_START is set, and between two SIGUSR2 otherwise.
import { renameSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';

const file = process.env.BENCH_PROFILE ?? '';
const session = new Session();
session.connect();
let running = false;

function begin(): void {
  running = true;
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: 200 });
  session.post('Profiler.start');
}

function end(): void {
  running = false;
  session.post('Profiler.stop', (error, result) => {
    // Written beside and renamed, so that nobody reads the half of it.
    writeFileSync(`${file}.part`, JSON.stringify(error ?? result.profile));
    renameSync(`${file}.part`, file);
  });
}

if (process.env.BENCH_PROFILE_START) begin();
process.on('SIGUSR2', () => (running ? end() : begin()));
