// npm run nexar-server: the sample Nexar for an unpackaged app, until it is interrupted. Options go in as JSON, for
// instance: npm run nexar-server -- '{"partLimit":100,"tokenLifetimeSeconds":60}'
import { launchNexarServer } from './launch-nexar-server.mjs';

const server = await launchNexarServer(JSON.parse(process.argv[2] ?? '{}'));
process.stdout.write(`export NEXAR_IDENTITY_URL=${server.identityUrl}
export NEXAR_API_URL=${server.apiUrl}
Client ID: ${server.clientId}
Client secret: ${server.clientSecret}
`);
