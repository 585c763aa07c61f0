import { listNearestAccountsWith } from '@saola/access';
import { getSchedule, ScheduleReturned, ScheduleSettled, ScheduleSubmitted } from '@saola/broadcasting';
import { findUnit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { listener } from '@saola/platform/events';
import { closeNotices } from '../commands/close-notices.ts';
import { notifyOfficers } from '../commands/notify-officers.ts';

const linkTo = (unitId: string) => `/quan-tri/lich-phat?unit=${unitId}`;

const waits = async (context: Context, unitPath: string) =>
  (await getSchedule(context.database, unitPath, context.now())).inWork?.state === 'AWAIT';

export const tellScheduleApprovers = listener(
  ScheduleSubmitted,
  'notifications.tell-schedule-approvers',
  async (context, { unitId, unitPath }, { eventId }) => {
    const unit = await findUnit(context.database, unitId);
    // Delivered late, after somebody has decided: nothing waits any more.
    if (!unit || !(await waits(context, unitPath))) return;
    await closeNotices(context, { link: linkTo(unitId), exceptEvent: eventId });
    await notifyOfficers(context, {
      eventId,
      officers: await listNearestAccountsWith(context, 'broadcasting.schedule.approve', unitPath),
      title: `Lịch phát thanh chờ duyệt: ${unit.fullName}`,
      text: `Lịch phát thanh của ${unit.fullName} vừa được trình. Loa vẫn theo lịch cũ cho tới khi lịch mới được duyệt.`,
      link: linkTo(unitId),
    });
  },
);

export const tellScheduleWriters = listener(
  ScheduleReturned,
  'notifications.tell-schedule-writers',
  async (context, { unitId, unitPath, reason }, { eventId }) => {
    const unit = await findUnit(context.database, unitId);
    if (!unit || (await waits(context, unitPath))) return;
    await closeNotices(context, { link: linkTo(unitId), exceptEvent: eventId });
    await notifyOfficers(context, {
      eventId,
      officers: await listNearestAccountsWith(context, 'broadcasting.schedule.write', unitPath),
      title: `Lịch phát thanh bị trả lại: ${unit.fullName}`,
      text: `Lý do: ${reason}`,
      link: linkTo(unitId),
    });
  },
);

export const closeScheduleNotices = listener(
  ScheduleSettled,
  'notifications.close-schedule-notices',
  async (context, { unitId, unitPath }) => {
    // Sent again meanwhile: that notice stands.
    if (await waits(context, unitPath)) return;
    await closeNotices(context, { link: linkTo(unitId) });
  },
);
