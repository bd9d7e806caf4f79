/**
 * What lintian and rpmlint find in the packages and what is right all the same. Any other error or warning of theirs refuses a
 * release, so each pattern is as narrow as what it is meant for.
 * @typedef {object} AcceptedFinding
 * @property {'lintian' | 'rpmlint'} tool
 * @property {RegExp} finding the tag and what it says besides
 * @property {string} reason
 * @property {boolean} [testBuild] whether it is accepted in a test build alone
 * @property {boolean} [repository] whether it is of packages alone that name a package repository
 */

const selfContained =
  'The app is self-contained under /opt, where FHS 3.0 has add-on software; its files are held against the list of contents.';
const publishedByElectron = "Electron's binaries are packed as Electron publishes them.";
const ofNoDistribution = 'What changed is told in the release notes; no distribution makes the packages.';
const graphical = 'It is a graphical program without options.';

/** @type {AcceptedFinding[]} */
export const acceptedFindings = [
  { tool: 'lintian', finding: /^dir-or-file-in-opt \[opt\/Parts Lookup\/[^\]]*\]$/, reason: selfContained },
  { tool: 'rpmlint', finding: /^dir-or-file-in-opt \/opt\/Parts Lookup(\/|$)/, reason: selfContained },
  {
    tool: 'lintian',
    finding: /^embedded-library \w+ \[opt\/Parts Lookup\/parts-lookup\]$/,
    reason: publishedByElectron,
  },
  {
    tool: 'lintian',
    finding:
      /^unstripped-binary-or-object \[opt\/Parts Lookup\/(parts-lookup|chrome[-_]\w+|lib\w+\.so(\.\d)?)\]$/,
    reason: publishedByElectron,
  },
  {
    tool: 'rpmlint',
    finding:
      /^unstripped-binary-or-object \/opt\/Parts Lookup\/(parts-lookup|chrome[-_]\w+|lib\w+\.so(\.\d)?)$/,
    reason: publishedByElectron,
  },
  {
    tool: 'rpmlint',
    finding:
      /^binary-or-shlib-defines-rpath \/opt\/Parts Lookup\/(parts-lookup|libffmpeg\.so) \(RUNPATH: \$ORIGIN\)$/,
    reason: publishedByElectron,
  },
  {
    tool: 'rpmlint',
    finding: /^binary-or-shlib-calls-gethostbyname \/opt\/Parts Lookup\/parts-lookup$/,
    reason: publishedByElectron,
  },
  {
    tool: 'rpmlint',
    finding: /^missing-call-to-setgroups-before-setuid \/opt\/Parts Lookup\/chrome-sandbox$/,
    reason: publishedByElectron,
  },
  {
    tool: 'lintian',
    finding: /^malformed-deb-archive .* member (control|data)\.tar\.zst not /,
    reason: 'A test build is thrown away, and zstd packs ten times as quickly.',
    testBuild: true,
  },
  {
    tool: 'lintian',
    finding: /^no-changelog usr\/share\/doc\/parts-lookup\/changelog\.gz \(native package\)$/,
    reason: ofNoDistribution,
  },
  { tool: 'rpmlint', finding: /^no-changelogname-tag$/, reason: ofNoDistribution },
  { tool: 'lintian', finding: /^no-manual-page \[usr\/bin\/parts-lookup\]$/, reason: graphical },
  { tool: 'rpmlint', finding: /^no-manual-page-for-binary parts-lookup$/, reason: graphical },
  {
    tool: 'rpmlint',
    finding: /^(no-signature|unknown-key [0-9a-f]{8})$/,
    reason:
      "Whether the release's own key has signed it is judged with the seal; rpmlint knows this machine's keys alone.",
  },
  {
    tool: 'rpmlint',
    finding: /^non-coherent-filename parts-lookup-\S+-linux-\w+\.rpm parts-lookup-\S+\.rpm$/,
    reason: 'All artefacts of a release are named alike, with the system and the processor.',
  },
  {
    tool: 'rpmlint',
    finding: /^invalid-license MIT$/,
    reason: 'MIT is the SPDX identifier; as Debian packages it, rpmlint has no list of licenses.',
  },
  {
    tool: 'rpmlint',
    finding: /^explicit-lib-dependency (alsa-lib|libXScrnSaver|libsecret)$/,
    reason:
      'The package is for several distributions, so it names packages, not the sonames of the machine that made it.',
  },
  {
    tool: 'rpmlint',
    finding: /^dangerous-command-in-%post chmod$/,
    reason: "Chromium's sandbox helper gets its set-uid bit only where the kernel has no user namespaces.",
  },
  {
    tool: 'rpmlint',
    finding: /^dangerous-command-in-%postun rm$/,
    reason: 'It removes the AppArmor profile that %post has installed.',
  },
  {
    tool: 'lintian',
    finding: /^package-installs-apt-sources \[etc\/apt\/sources\.list\.d\/parts-lookup\.sources\]$/,
    reason:
      'By this entry apt finds updates; an administrator may switch it off, and it is compared with what the app names.',
    repository: true,
  },
  {
    tool: 'rpmlint',
    finding: /^non-conffile-in-etc \/etc\/pki\/rpm-gpg\/RPM-GPG-KEY-parts-lookup$/,
    reason: 'The key of the package repository is no configuration: an update may replace it.',
    repository: true,
  },
];
