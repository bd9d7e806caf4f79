#!/bin/sh
# Installs an update of Parts Lookup. Root runs it, once polkit has asked for an administrator's password (polkit.policy).
#
# SECURITY: who calls it is not believed. What it is given lies in a user's folder, where any program of that user can exchange
# it. So all is copied to a folder of root's first, and of the copies only what the makers have signed is installed, and
# nothing older than what is there.
#
# Words: the downloaded package, the feed that names it, the feed's signature. Ends with 65 where they are not what was signed,
# with 66 where they are of no newer version, else as the package manager does.
set -eu
umask 022
export DEBIAN_FRONTEND=noninteractive
keys=${0%/*}/update-keys

has() { command -v "$1" > /dev/null; }
refuse() {
  echo "$2" >&2
  exit "$1"
}

has openssl || refuse 69 'openssl is missing'
place=$(mktemp -d /var/tmp/parts-lookup-update.XXXXXXXX)
trap 'rm -rf "$place"' EXIT
# No feed and no signature is longer: of a device or an endless pipe no more is read.
head -c 262144 -- "$2" > "$place/feed"
head -c 1024 -- "$3" | base64 -d > "$place/signature" || refuse 65 'The signature is none'

is_signed=no
while read -r key; do
  printf -- '-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n' "$key" > "$place/key"
  if openssl pkeyutl -verify -rawin -pubin -inkey "$place/key" -in "$place/feed" -sigfile "$place/signature" > /dev/null 2>&1
  then is_signed=yes; fi
done < "$keys"
[ "$is_signed" = yes ] || refuse 65 'The feed is not signed by the makers'

version=$(sed -n '1s/^# Parts Lookup \(.*\): update feed$/\1/p' "$place/feed")
[ -n "$version" ] || refuse 65 'What was signed is no feed'

# A feed holds one member a line, as build/packing/write-feed.mjs writes it.
name=${1##*/}
facts=$(awk -v wanted="\"url\": \"$name\"," '
  { sub(/^ +/, "") }
  /^"url": / { ours = $0 == wanted }
  ours && sub(/^"sha512": "/, "") { sub(/",?$/, ""); digest = $0 }
  ours && sub(/^"size": /, "") { sub(/,$/, ""); size = $0 }
  END { print digest, size }
' "$place/feed")
digest=${facts% *}
size=${facts#* }
[ -n "$digest" ] && [ -n "$size" ] || refuse 65 "The feed does not name $name"

package="$place/$name"
head -c "$size" -- "$1" > "$package"
[ "$(openssl dgst -sha512 -binary "$package" | openssl base64 -A)" = "$digest" ] ||
  refuse 65 "$name is not the file that the feed names"

case $name in
  *.deb)
    installed=$(dpkg-query -W -f '${Version}' parts-lookup)
    # A version such as 1.2.0-rc.1 sorts below 1.2.0 with ~ in it, as the package has it.
    dpkg --compare-versions "$(echo "$version" | tr - '~')" gt "$installed" ||
      refuse 66 "Version $version is not newer than $installed"
    if has apt-get
    then apt-get -qy --no-remove -o DPkg::Lock::Timeout=60 install "$package"
    else dpkg --install "$package"
    fi
    ;;
  *.rpm)
    installed=$(rpm -q --qf '%{VERSION}' parts-lookup)
    [ "$(rpm --eval "%{lua: print(rpm.vercmp('$(echo "$version" | tr - '~')', '$installed'))}")" = 1 ] ||
      refuse 66 "Version $version is not newer than $installed"
    if has dnf
    then dnf install -y --nogpgcheck "$package"
    elif has zypper
    then zypper --non-interactive --no-refresh install --allow-unsigned-rpm "$package"
    elif has yum
    then yum install -y --nogpgcheck "$package"
    else rpm --upgrade "$package"
    fi
    ;;
  *) refuse 65 "$name is no package" ;;
esac
