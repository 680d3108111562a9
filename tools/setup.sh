#!/bin/sh
# Installs what a build needs and this Debian lacks. Quiet when nothing is.
# WITH=browser adds Chromium (420 MB), with which tests look at the report's page.
set -eu
wanted="python3 python3-venv python3-psutil git cmake ninja-build ccache libmlir-22-dev mlir-22-tools
  llvm-22-dev llvm-22-tools clang-format-22 clang-tidy-22 libzip-dev
  libdnnl-dev libopenblas-pthread-dev libzstd-dev zlib1g-dev"
case " ${WITH:-} " in *" browser "*) wanted="$wanted chromium fonts-dejavu-core" ;; esac
command -v c++ >/dev/null 2>&1 || wanted="g++ $wanted"

if ! command -v dpkg-query >/dev/null 2>&1; then
  echo "setup: not a Debian; these must be there: $(echo $wanted)" >&2
  exit 0
fi
missing=
for package in $wanted; do
  case "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" in
  installed) ;;
  *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  as_root=
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null </dev/null; then
  as_root="sudo -n"
else
  echo "setup: packages are missing and this user may not install. Run as root:" >&2
  echo "  apt-get install --no-install-recommends$missing" >&2
  exit 1
fi
echo "setup: installing$missing"
log=$(mktemp)
if ! { $as_root apt-get update -qq &&
  $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends $missing; } \
  >"$log" 2>&1 </dev/null; then
  tail -n 20 "$log" >&2
  echo "setup: could not install. What is missing:" >&2
  echo "  apt-get install --no-install-recommends$missing" >&2
  rm -f "$log"
  exit 1
fi
rm -f "$log"
