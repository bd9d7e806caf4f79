#!/bin/sh
# Installs an update of Parts Lookup. Root runs it, once polkit has asked for an administrator's password (polkit.policy).
#
# SECURITY: who calls it is not believed. What it is given lies in a user's folder, where any program of that user can exchange
# it. So all is copied to a folder of root's first, and of the copies only what the makers have signed is installed, and
# nothing older than what is there.
#
# Words: the downloaded package, the feed that names it, the feed's signature. Ends with 65 where they are not what was signed,
# with 66 where they are of no newer version, with 69 where this system cannot tell, with 75 where another installation does not
# end, else as the package manager does.
set -eu
umask 022
here=${0%/*}
export DEBIAN_FRONTEND=noninteractive

# The caller's pipes and limits are not the installation's: the app may quit meanwhile, and nothing may be cut off.
exec < /dev/null > /dev/null
ulimit -f unlimited || true
ulimit -t unlimited || true

has() { command -v "$1" > /dev/null; }
refuse() {
  echo "$2" >&2
  exit "$1"
}
# The first bytes of a file, read with the rights of who asks: root would open what they may not, and devices besides.
read_as_caller() {
  set -- timeout 120 head -c "$1" -- "$2"
  [ -z "${PKEXEC_UID:-}" ] ||
    set -- setpriv "--reuid=$PKEXEC_UID" "--regid=$(id -g "$PKEXEC_UID")" --init-groups -- "$@"
  "$@"
}

openssl pkeyutl -help 2>&1 | grep -q -- -rawin || refuse 69 'OpenSSL 3 is missing'
# One at a time, or the older of two updates could be installed after the newer.
exec 9< "$here"
flock -w 60 9 || refuse 75 'Another update is being installed'
place=$(mktemp -d /var/tmp/parts-lookup-update.XXXXXXXX)
trap 'rm -rf "$place"' EXIT
trap 'exit 1' HUP INT TERM
read_as_caller 262144 "$2" > "$place/feed" || refuse 65 'The feed cannot be read'
{ read_as_caller 1024 "$3" | base64 -d > "$place/signature"; } || refuse 65 'The signature is none'

is_signed=no
while read -r key; do
  printf -- '-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n' "$key" > "$place/key"
  if openssl pkeyutl -verify -rawin -pubin -inkey "$place/key" -in "$place/feed" -sigfile "$place/signature" 2> /dev/null
  then is_signed=yes; fi
done < "$here/update-keys"
[ "$is_signed" = yes ] || refuse 65 'The feed is not signed by the makers'

version=$(sed -n '1s/^# Parts Lookup \(.*\): update feed$/\1/p' "$place/feed")
[ -n "$version" ] || refuse 65 'What was signed is no feed'

# A feed holds one member a line, as build/packing/write-feed.mjs writes it.
name=${1##*/}
case $name in '' | *[!A-Za-z0-9._+~-]*) refuse 65 'The feed does not name such a file' ;; esac
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
read_as_caller "$size" "$1" > "$package" || refuse 65 "$name cannot be read"
[ "$(openssl dgst -sha512 -binary "$package" | openssl base64 -A)" = "$digest" ] ||
  refuse 65 "$name is not the file that the feed names"

# A version such as 1.2.0-rc.1 sorts below 1.2.0 with ~ in it, as the packages have it.
offered=$(echo "$version" | tr - '~')
case $name in
  *.deb)
    installed=$(dpkg-query -W -f '${Version}' parts-lookup)
    dpkg --compare-versions "$offered" gt "$installed" || refuse 66 "Version $offered is not newer than $installed"
    if has apt-get
    then set -- apt-get -qy --no-remove -o DPkg::Lock::Timeout=60 install "$package"
    else set -- dpkg --install "$package"
    fi
    ;;
  *.rpm)
    installed=$(rpm -q --qf '%{VERSION}' parts-lookup)
    [ "$(rpm --eval "%{lua: print(rpm.vercmp('$offered', '$installed'))}")" = 1 ] ||
      refuse 66 "Version $offered is not newer than $installed"
    # That the makers signed this file was checked above, with keys that rpm does not know; of what it depends on dnf checks the
    # signatures as ever. Without dnf nothing fetches that, and rpm says what is missing.
    if has dnf
    then set -- dnf install -y --setopt=localpkg_gpgcheck=0 "$package"
    else set -- rpm --upgrade --nosignature "$package"
    fi
    ;;
  *) refuse 65 "$name is no package" ;;
esac

trap '' HUP INT
status=0
"$@" 2> "$place/said" 9<&- || status=$?
tail -c 2000 "$place/said" >&2 || true
exit "$status"
