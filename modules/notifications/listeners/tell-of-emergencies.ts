import { listAccountsWith } from '@saola/access';
import { EmergencyAwaited, EmergencySettled, formatTime, listEmergencies } from '@saola/broadcasting';
import { findUnit } from '@saola/organisations';
import { listener } from '@saola/platform/events';
import { closeNotices } from '../commands/close-notices.ts';
import { notifyOfficers } from '../commands/notify-officers.ts';

const linkTo = (emergencyId: string) => `/quan-tri/phat-khan-cap/${emergencyId}`;

/** Whoever may confirm it, above as well, hears at once: one who is awake is enough; an exercise is called one before anything else. */
export const tellConfirmers = listener(
  EmergencyAwaited,
  'notifications.tell-confirmers',
  async (context, { emergencyId, unitId, unitPath, exercise, title, startedBy }, { eventId }) => {
    const search = { readable: [''], now: context.now(), askedBy: null, emergencyId };
    const [emergency] = (await listEmergencies(context.database, search)).items;
    if (emergency?.state !== 'AWAIT') return;
    const [unit, officers] = await Promise.all([
      findUnit(context.database, unitId),
      listAccountsWith(context, 'broadcasting.emergency.confirm', unitPath),
    ]);
    const mark = exercise ? 'DIỄN TẬP. ' : '';
    await notifyOfficers(context, {
      eventId,
      officers: officers.filter(({ id }) => id !== startedBy),
      title: `${mark}Lệnh khẩn cấp chờ xác nhận: ${title}`,
      text: `${mark}${unit?.fullName ?? ''} chờ người thứ hai xác nhận lệnh “${title}”. Không xác nhận trước ${formatTime(emergency.confirmUntil)} thì lệnh tự hủy.`,
      link: linkTo(emergencyId),
    });
  },
);

export const closeEmergencyNotices = listener(
  EmergencySettled,
  'notifications.close-emergency-notices',
  (context, { emergencyId }) => closeNotices(context, { link: linkTo(emergencyId) }),
);
