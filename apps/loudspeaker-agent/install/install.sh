#!/bin/sh
# Puts the Saola loudspeaker agent on a Debian or a Raspberry Pi OS (x64, arm64), or a newer one over an older one.
#   sudo sh saola-loa.sh [--server ADDRESS] [--code CODE] [--name NAME] [--node FILE.tar.xz] [--root FOLDER]
# Without --server the address, the code and the name come from saola-loa.json on the boot partition, or from the page
# which the agent shows on port 8088. --root installs into a folder and starts nothing.
set -eu
server='' code='' name='' node='' root=''
while [ $# -gt 0 ]; do
  case "$1" in
    --server | --code | --name | --node | --root) eval "${1#--}=\$2"; shift 2 ;;
    *) sed -n '2,5p' "$0"; exit 2 ;;
  esac
done
stop() { echo "$1" >&2; exit 1; }

[ -n "$root" ] || [ "$(id -u)" = 0 ] || stop 'Hãy chạy bằng quyền quản trị: sudo sh saola-loa.sh …'
[ -n "$root" ] || [ -d /run/systemd/system ] || stop 'Máy này không dùng systemd.'
case "$server$code$name" in *\"* | *\\*) stop 'Địa chỉ, mã và tên không được chứa dấu " hoặc \.' ;; esac
to="$root/opt/saola-loa"
mkdir -p "$to" "$root/etc/saola-loa" "$root/etc/systemd/system"

new_enough() { "$1" -e 'const [a,b]=process.versions.node.split(".").map(Number); process.exit(a>22||(a===22&&b>=13)?0:1)' 2> /dev/null; }

# Node.js: what is named, what lies beside this script, what the machine has.
case "$(uname -m)" in x86_64) arch=x64 ;; aarch64) arch=arm64 ;; *) arch=$(uname -m) ;; esac
[ -n "$node" ] || node=$(ls "$(dirname "$0")"/node-v*-linux-"$arch".tar.xz 2> /dev/null | tail -n 1)
if [ -n "$node" ]; then
  rm -rf "$to/runtime" && mkdir "$to/runtime"
  tar -xJf "$node" -C "$to/runtime" --strip-components=1
  new_enough "$to/runtime/bin/node" || stop "$node không chạy được trên máy này, hoặc cũ hơn 22.13."
  ln -sfn runtime/bin/node "$to/node"
else
  found=$(command -v node || true)
  [ -n "$found" ] && new_enough "$found" ||
    stop "Cần Node.js 22.13 trở lên: tải node-v…-linux-$arch.tar.xz từ nodejs.org, đặt cạnh tệp này rồi chạy lại."
  ln -sfn "$(readlink -f "$found")" "$to/node"
fi

# Sound: ALSA, and what decodes.
if [ -z "$root" ] && ! { command -v aplay && { command -v ffmpeg || command -v mpg123; }; } > /dev/null; then
  apt-get install -y --no-install-recommends alsa-utils ffmpeg ||
    apt-get install -y --no-install-recommends alsa-utils mpg123 ||
    echo 'Chưa cài được alsa-utils và ffmpeg: cụm loa sẽ giữ giờ mà không phát ra tiếng.' >&2
fi

# Written beside and moved into place: a power cut leaves the old agent or the new one.
put() { cat > "$1.new" && chmod "$2" "$1.new" && mv "$1.new" "$1"; }
#FILES#
if [ -n "$server" ]; then
  printf '{"server":"%s","code":"%s","name":"%s"}\n' "$server" "$code" "$name" | put "$root/etc/saola-loa/saola-loa.json" 644
fi
secret="$root/etc/saola-loa/hotspot-password"
# Without signs that are taken for one another on a label.
[ -s "$secret" ] || LC_ALL=C tr -dc 'abcdefghjkmnpqrstuvwxyz23456789' < /dev/urandom | head -c 12 | put "$secret" 600
last=$(cut -c 1-4 /etc/machine-id 2> /dev/null || echo 0000)
echo "Ghi lên nhãn thiết bị: Wi-Fi cài đặt saola-loa-$last, mật khẩu $(cat "$secret")"
sync
[ -z "$root" ] || exit 0

systemctl daemon-reload
systemctl enable --quiet saola-loa.service saola-loa-hotspot.service saola-loa-wifi.path
systemctl restart saola-loa.service saola-loa-wifi.path
echo 'Đã cài cụm loa. Xem nhật ký: journalctl -u saola-loa -f'
