/**
 * Formats the software bill of materials (SBOM) of the app: a CycloneDX 1.6 document. The same build gives the same text.
 * @param {object} build
 * @param {string} build.name
 * @param {string} build.version
 * @param {string} build.license
 * @param {import('../packing/read-project.mjs').Commit} build.commit
 * @param {string} build.electron version of Electron
 * @param {import('./shipped-packages.mjs').ShippedPackage[]} build.packages
 */
export function describeSbom({ name, version, license, commit, electron, packages }) {
  const own = `pkg:npm/${name}@${version}`;
  const runtime = {
    type: 'framework',
    'bom-ref': `pkg:npm/electron@${electron}`,
    name: 'electron',
    version: electron,
    purl: `pkg:npm/electron@${electron}`,
    licenses: [{ expression: 'MIT' }],
  };
  const components = [runtime, ...packages.map(describePackage)];
  const body = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: new Date(commit.time * 1000).toISOString(),
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        purl: own,
        licenses: [{ expression: license }],
        properties: [{ name: 'commit', value: commit.hash }],
      },
    },
    components,
    dependencies: [{ ref: own, dependsOn: components.map((component) => component['bom-ref']) }],
  };
  return `${JSON.stringify(body, undefined, 2)}\n`;
}

/** @param {import('./shipped-packages.mjs').ShippedPackage} shipped */
function describePackage({ name, version, license, integrity }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [{ expression: license }],
    hashes: [hashFromIntegrity(integrity)],
  };
}

/**
 * @param {string} integrity in the lockfile's form: `sha512-` and base64
 * @returns {{alg: string, content: string}} in CycloneDX's form: hexadecimal
 */
export function hashFromIntegrity(integrity) {
  const [algorithm = '', value = ''] = integrity.split(' ')[0]?.split(/-(.*)/s) ?? [];
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') };
}
