/**
 * Findings of lintian and rpmlint that are accepted. Any other error or warning fails the verification, so each pattern is as narrow
 * as possible.
 * @typedef {object} AcceptedFindings
 * @property {string} reason
 * @property {RegExp[]} findings patterns for a tag and its details
 * @property {'test build' | 'package repository'} [of] the packages for which it is accepted; all by default
 */

/** @type {AcceptedFindings[]} */
export const acceptedFindings = [
  {
    reason:
      'The app is self-contained under /opt, where FHS 3.0 puts add-on software; its files are compared with the list of contents.',
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
    reason: 'A test build is thrown away, and zstd packs ten times as fast.',
    findings: [/^malformed-deb-archive .* member (control|data)\.tar\.zst not /],
    of: 'test build',
  },
  {
    reason: 'The release notes list the changes; no distribution builds the packages.',
    findings: [
      /^no-changelog usr\/share\/doc\/parts-lookup\/changelog\.gz \(native package\)$/,
      /^no-changelogname-tag$/,
    ],
  },
  {
    reason: 'It is a graphical program without command-line options.',
    findings: [/^no-manual-page \[usr\/bin\/parts-lookup\]$/, /^no-manual-page-for-binary parts-lookup$/],
  },
  {
    reason:
      "The release's own key is checked with the other signatures; rpmlint knows only this machine's keys.",
    findings: [/^(no-signature|unknown-key [0-9a-f]{8})$/],
  },
  {
    reason: 'All artifacts are named alike, with system and architecture.',
    findings: [/^non-coherent-filename parts-lookup-\S+-linux-\w+\.rpm parts-lookup-\S+\.rpm$/],
  },
  {
    reason: 'MIT is the SPDX identifier; Debian packages rpmlint without a list of licenses.',
    findings: [/^invalid-license MIT$/],
  },
  {
    reason:
      'The package is for several distributions, so it requires packages, not the sonames of the build machine.',
    findings: [/^explicit-lib-dependency (alsa-lib|libXScrnSaver|libsecret)$/],
  },
  {
    reason:
      "The scripts are the project's own: they set the setuid bit of Chromium's sandbox helper where users have no namespaces, and remove the AppArmor profile.",
    findings: [/^dangerous-command-in-%post chmod$/, /^dangerous-command-in-%postun rm$/],
  },
  {
    reason:
      'The package manager finds updates through the entry; an administrator may turn it off, and an update may replace its key.',
    findings: [
      /^package-installs-apt-sources \[etc\/apt\/sources\.list\.d\/parts-lookup\.sources\]$/,
      /^non-conffile-in-etc \/etc\/pki\/rpm-gpg\/RPM-GPG-KEY-parts-lookup$/,
    ],
    of: 'package repository',
  },
];
