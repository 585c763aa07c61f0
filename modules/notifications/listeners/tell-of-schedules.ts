import { listNearestAccountsWith } from '@saola/access';
import { ScheduleReturned, ScheduleSubmitted } from '@saola/broadcasting';
import { findUnit } from '@saola/organisations';
import { listener } from '@saola/platform/events';
import { notifyOfficers } from '../commands/notify-officers.ts';

const linkTo = (unitId: string) => `/quan-tri/lich-phat?unit=${unitId}`;

export const tellScheduleApprovers = listener(
  ScheduleSubmitted,
  'notifications.tell-schedule-approvers',
  async (context, { unitId, unitPath }, { eventId }) => {
    const unit = await findUnit(context.database, unitId);
    if (!unit) return;
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
    if (!unit) return;
    await notifyOfficers(context, {
      eventId,
      officers: await listNearestAccountsWith(context, 'broadcasting.schedule.write', unitPath),
      title: `Lịch phát thanh bị trả lại: ${unit.fullName}`,
      text: `Lý do: ${reason}`,
      link: linkTo(unitId),
    });
  },
);
