import { listNearestAccountsWith } from '@saola/access';
import { FeedbackAssigned, FeedbackReceived } from '@saola/feedback';
import { findUnit } from '@saola/organisations';
import type { Context } from '@saola/platform/commands';
import { listener } from '@saola/platform/events';
import { notifyOfficers } from '../commands/notify-officers.ts';

interface Waiting {
  feedbackId: string;
  kind: 'REPLY' | 'REPORT';
  unitId: string;
  unitPath: string;
}

export const tellHandlers = listener(
  FeedbackReceived,
  'notifications.tell-handlers',
  (context, feedback, { eventId }) => tell(context, feedback, eventId, 'mới'),
);

export const tellNewHandlers = listener(
  FeedbackAssigned,
  'notifications.tell-new-handlers',
  (context, feedback, { eventId }) => tell(context, feedback, eventId, 'được chuyển đến'),
);

/** What the citizen wrote stays out of notices and mails: it is read where rights are asked. */
async function tell(
  context: Context,
  { feedbackId, kind, unitId, unitPath }: Waiting,
  eventId: string,
  how: string,
) {
  const unit = await findUnit(context.database, unitId);
  const what = kind === 'REPLY' ? 'Ý kiến về tin' : 'Phản ánh';
  await notifyOfficers(context, {
    eventId,
    officers: await listNearestAccountsWith(context, 'feedback.item.answer', unitPath),
    title: `${what} ${how}: ${unit?.fullName ?? ''}`.trim(),
    text: `${what} ${how} của người dân đang chờ ${unit?.fullName ?? 'đơn vị'} trả lời.`,
    link: `/quan-tri/phan-anh/${feedbackId}`,
  });
}
