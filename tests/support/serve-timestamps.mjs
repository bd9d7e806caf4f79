// Vouches for the time of a signature, as RFC 3161 has it: openssl answers each request. A process of its own, since who signs
// waits for it. Its folder holds tsa.cnf, tsa.pem and tsa.key.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';
const reply = ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request.tsq'];

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  writeFileSync(join(folder, 'request.tsq'), Buffer.concat(chunks));
  const answer = execFileSync('openssl', reply, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  response.setHeader('content-type', 'application/timestamp-reply').end(answer);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`);
});
