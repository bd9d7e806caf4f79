/** An Ed25519 public key as one line of base64: the head is the same for all. */
const publicKey = /MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=/g;

/**
 * The keys that a bundle carries, in their order.
 * @param {import('./read-archive.mjs').ArchivedFile[]} files of its archive
 */
export function keysInBundles(files) {
  const code = files.filter(({ path }) => path.startsWith('dist/')).map(({ content }) => content);
  return [...new Set(code.flatMap((content) => content.toString('latin1').match(publicKey) ?? []))];
}

/**
 * A release believes the feeds that the project's keys signed, all of them, and no others.
 * @param {import('./open-artefacts.mjs').OpenedApp} app
 * @param {import('./read-archive.mjs').ArchivedFile[]} files of its archive
 * @param {string[]} trusted the project's Ed25519 keys
 * @returns {string[]} what is wrong
 */
export function checkUpdateKeys({ artefact }, files, trusted) {
  const carried = keysInBundles(files);
  return [
    ...trusted
      .filter((key) => !carried.includes(key))
      .map((key) => `${artefact}: it would refuse updates signed by the release key ${key}`),
    ...carried
      .filter((key) => !trusted.includes(key))
      .map((key) => `${artefact}: it would take updates signed by the unknown key ${key}`),
  ];
}
