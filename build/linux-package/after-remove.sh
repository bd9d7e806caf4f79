#!/bin/sh
# Runs as root after the package's files have been removed. dpkg passes "remove" or "purge", rpm the number of versions that
# remain. During an update there is nothing to clean up.
set -e
case "$1" in
  remove | purge | 0) ;;
  *) exit 0 ;;
esac
program='parts-lookup'

rmdir '/opt/Parts Lookup' 2>/dev/null || true

if [ -f "/etc/apparmor.d/$program" ]; then
  if command -v apparmor_parser >/dev/null && ! { command -v ischroot >/dev/null && ischroot; }; then
    apparmor_parser --remove "/etc/apparmor.d/$program" || true
  fi
  rm -f "/etc/apparmor.d/$program"
fi

for cache in 'update-desktop-database /usr/share/applications' 'gtk-update-icon-cache -qtf /usr/share/icons/hicolor'; do
  if command -v "${cache%% *}" >/dev/null; then $cache || true; fi
done
