#!/bin/sh
# First set-up without cable or keyboard, by NetworkManager.
#   hotspot.sh open        a Wi-Fi of its own, when after a minute there is no network; the page: http://10.42.0.1:8088
#   hotspot.sh join FILE   goes into the Wi-Fi whose name and password are the two lines of FILE; the hotspot again if it fails
set -eu
wait=${SAOLA_WAIT:-60}
# By chance, made and shown at installation, to be written on the label of the device.
secret=${SAOLA_HOTSPOT_SECRET:-/etc/saola-loa/hotspot-password}
command -v nmcli > /dev/null || { echo 'Không có NetworkManager: hãy nối dây mạng hoặc đặt tệp saola-loa.json.'; exit 0; }

open() {
  last=$(cut -c 1-4 /etc/machine-id 2> /dev/null || echo 0000)
  [ -s "$secret" ] || { echo "Thiếu $secret: hãy chạy lại bộ cài."; exit 1; }
  nmcli device wifi hotspot con-name saola-loa ssid "saola-loa-$last" password "$(cat "$secret")"
  echo "Wi-Fi saola-loa-$last, mật khẩu trong $secret, trang cài đặt http://10.42.0.1:8088"
}

case "${1:-}" in
  open)
    sleep "$wait"
    [ "$(nmcli -t -f CONNECTIVITY general)" = none ] || exit 0
    open
    ;;
  join)
    { IFS= read -r name && IFS= read -r password || true; } < "$2"
    rm -f "$2"
    [ -n "$name" ] || exit 0
    nmcli connection down saola-loa 2> /dev/null || true
    if [ -n "$password" ]; then
      nmcli --wait 45 device wifi connect "$name" password "$password" || open
    else
      nmcli --wait 45 device wifi connect "$name" || open
    fi
    ;;
  *)
    echo 'hotspot.sh open | join FILE'
    exit 2
    ;;
esac
