#!/bin/sh
# Runs as root after the package has been unpacked, on installation and on every update.
set -e
folder='/opt/Parts Lookup'
program='parts-lookup'

# Chromium's sandbox uses user namespaces. Where the kernel does not allow them to users, a setuid helper takes their place.
if [ -L /proc/self/ns/user ] && unshare --user true 2>/dev/null; then
  chmod 0755 "$folder/chrome-sandbox"
else
  chmod 4755 "$folder/chrome-sandbox"
fi

# Ubuntu 24.04 and later allow user namespaces only to programs with a profile; older versions of AppArmor cannot parse it.
profile="$folder/resources/apparmor-profile"
if command -v apparmor_parser >/dev/null && apparmor_parser --skip-kernel-load --debug "$profile" >/dev/null 2>&1; then
  install -m 0644 "$profile" "/etc/apparmor.d/$program"
  if ! { command -v ischroot >/dev/null && ischroot; }; then
    apparmor_parser --replace --write-cache --skip-read-cache "/etc/apparmor.d/$program" || true
  fi
fi

for cache in 'update-desktop-database /usr/share/applications' 'gtk-update-icon-cache -qtf /usr/share/icons/hicolor'; do
  if command -v "${cache%% *}" >/dev/null; then $cache || true; fi
done
