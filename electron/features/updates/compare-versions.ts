type Identifier = number | string;

function read(version: string): { core: number[]; prerelease: Identifier[] } {
  const [withoutBuild = ''] = version.split('+');
  const dash = withoutBuild.indexOf('-');
  const core = dash === -1 ? withoutBuild : withoutBuild.slice(0, dash);
  const prerelease = dash === -1 ? [] : withoutBuild.slice(dash + 1).split('.');
  return {
    core: core.split('.').map(Number),
    prerelease: prerelease.map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  };
}

function compareIdentifiers(one: Identifier, other: Identifier): number {
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Negative if `one` precedes `other` by Semantic Versioning (semver.org, item 11). */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [read(one), read(other)];
  for (let index = 0; index < 3; index += 1) {
    const difference = (a.core[index] ?? 0) - (b.core[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease.length === 0 || b.prerelease.length === 0)
    return b.prerelease.length - a.prerelease.length;
  for (const [index, identifier] of a.prerelease.entries()) {
    const counterpart = b.prerelease[index];
    if (counterpart === undefined) return 1;
    const order = compareIdentifiers(identifier, counterpart);
    if (order !== 0) return order;
  }
  return a.prerelease.length - b.prerelease.length;
}
