// `npm run package:build`: builds what `npm run package -- --built` then packs; with PARTS_LOOKUP_RELEASE=1, for a release.
// SECURITY: a command of its own, so that the release workflow runs the bundler before any key is on the machine.
import { fileURLToPath } from 'node:url';
import { buildApp } from './packing/build-app.mjs';
import { feedVariables } from './packing/feed-variables.mjs';

const kind = process.env.PARTS_LOOKUP_RELEASE === '1' ? 'release' : 'unsigned';
const project = fileURLToPath(new URL('..', import.meta.url));
process.exitCode = buildApp(project, feedVariables({ kind, project, env: process.env }), process.env);
