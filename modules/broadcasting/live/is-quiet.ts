import type { Loudspeaker } from '@saola/devices';
import { quietHoursOf } from '@saola/timeline';

/** Whether only emergencies sound there now. */
export const isQuiet = ({ quietHours, timeZone }: Pick<Loudspeaker, 'quietHours' | 'timeZone'>, now: Date) =>
  quietHoursOf(quietHours, timeZone).at(Math.floor(now.getTime() / 1000));
