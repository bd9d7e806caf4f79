/**
 * What lintian and rpmlint find in the packages and what is right all the same. Any other error or warning of theirs refuses a
 * release, so each pattern is as narrow as what it is meant for.
 * @typedef {object} AcceptedFindings
 * @property {string} reason
 * @property {RegExp[]} findings each the tag and what it says besides
 * @property {'test build' | 'package repository'} [of] the packages that it is accepted of, unless of all
 */

/** @type {AcceptedFindings[]} */
export const acceptedFindings = [
  {
    reason:
      'The app is self-contained under /opt, where FHS 3.0 has add-on software; its files are held against the list of contents.',
    findings: [
      /^dir-or-file-in-opt \[opt\/Parts Lookup\/[^\]]*\]$/,
      /^dir-or-file-in-opt \/opt\/Parts Lookup(\/|$)/,
    ],
  },
  {
    reason: "Electron's binaries are packed as Electron publishes them.",
    findings: [
      /^embedded-library \w+ \[opt\/Parts Lookup\/parts-lookup\]$/,
      /^unstripped-binary-or-object \[opt\/Parts Lookup\/(parts-lookup|chrome[-_]\w+|lib\w+\.so(\.\d)?)\]$/,
      /^unstripped-binary-or-object \/opt\/Parts Lookup\/(parts-lookup|chrome[-_]\w+|lib\w+\.so(\.\d)?)$/,
      /^binary-or-shlib-defines-rpath \/opt\/Parts Lookup\/(parts-lookup|libffmpeg\.so) \(RUNPATH: \$ORIGIN\)$/,
      /^binary-or-shlib-calls-gethostbyname \/opt\/Parts Lookup\/parts-lookup$/,
      /^missing-call-to-setgroups-before-setuid \/opt\/Parts Lookup\/chrome-sandbox$/,
    ],
  },
  {
    reason: 'A test build is thrown away, and zstd packs ten times as quickly.',
    findings: [/^malformed-deb-archive .* member (control|data)\.tar\.zst not /],
    of: 'test build',
  },
  {
    reason: 'What changed is told in the release notes; no distribution makes the packages.',
    findings: [
      /^no-changelog usr\/share\/doc\/parts-lookup\/changelog\.gz \(native package\)$/,
      /^no-changelogname-tag$/,
    ],
  },
  {
    reason: 'It is a graphical program without options.',
    findings: [/^no-manual-page \[usr\/bin\/parts-lookup\]$/, /^no-manual-page-for-binary parts-lookup$/],
  },
  {
    reason:
      "Whether the release's own key has signed it is checked with the seal; rpmlint knows this machine's keys alone.",
    findings: [/^(no-signature|unknown-key [0-9a-f]{8})$/],
  },
  {
    reason: 'All artifacts of a release are named alike, with the system and the processor.',
    findings: [/^non-coherent-filename parts-lookup-\S+-linux-\w+\.rpm parts-lookup-\S+\.rpm$/],
  },
  {
    reason: 'MIT is the SPDX identifier; as Debian packages it, rpmlint has no list of licenses.',
    findings: [/^invalid-license MIT$/],
  },
  {
    reason:
      'The package is for several distributions, so it names packages, not the sonames of the machine that made it.',
    findings: [/^explicit-lib-dependency (alsa-lib|libXScrnSaver|libsecret)$/],
  },
  {
    reason:
      "The scripts are the project's own: Chromium's sandbox helper gets its set-uid bit where the kernel has no user namespaces, and an AppArmor profile that was installed is removed.",
    findings: [/^dangerous-command-in-%post chmod$/, /^dangerous-command-in-%postun rm$/],
  },
  {
    reason:
      'By its entry the package manager finds updates; an administrator may switch it off, and an update replace its key.',
    findings: [
      /^package-installs-apt-sources \[etc\/apt\/sources\.list\.d\/parts-lookup\.sources\]$/,
      /^non-conffile-in-etc \/etc\/pki\/rpm-gpg\/RPM-GPG-KEY-parts-lookup$/,
    ],
    of: 'package repository',
  },
];
