import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import camera from 'lucide-static/icons/camera.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevron from 'lucide-static/icons/chevron-right.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import cloudOff from 'lucide-static/icons/cloud-off.svg?raw';
import headphones from 'lucide-static/icons/headphones.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import locate from 'lucide-static/icons/locate-fixed.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import message from 'lucide-static/icons/message-circle.svg?raw';
import reply from 'lucide-static/icons/message-square-reply.svg?raw';
import next from 'lucide-static/icons/skip-forward.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import previous from 'lucide-static/icons/skip-back.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import send from 'lucide-static/icons/send.svg?raw';
import back10 from 'lucide-static/icons/rotate-ccw.svg?raw';
import forward10 from 'lucide-static/icons/rotate-cw.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import warning from 'lucide-static/icons/triangle-alert.svg?raw';

const drawings = {
  arrowLeft, back10, camera, check, chevron, clock, cloudOff, forward10, headphones, house, info, locate, mapPin,
  message, next, pause, phone, play, previous, reply, search, send, trash, user, warning,
}; // prettier-ignore

export type IconName = keyof typeof drawings;

/** Always beside words or inside a button that has a name: hidden from screen readers. */
export function Icon({ name, solid = false }: { name: IconName; solid?: boolean }) {
  const svg = drawings[name].replace(/^<!--.*?-->\s*/, '');
  return (
    <span
      class={solid ? 'icon solid' : 'icon'}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
