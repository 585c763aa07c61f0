import { findAccount, listAccountsWith } from '@saola/access';
import { StoryReturned, StorySubmitted } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { listener } from '@saola/platform/events';
import { notifyOfficers } from '../commands/notify-officers.ts';

const priorities = { EMERGENCY: 'KHẨN CẤP: ', PRIORITY: 'Ưu tiên: ', NORMAL: '' } as const;

/** Who may approve hears that somebody waits. */
export const tellApprovers = listener(
  StorySubmitted,
  'notifications.tell-approvers',
  async (context, { storyId, unitPath, title, by, priority }, { eventId }) =>
    notifyOfficers(context, {
      eventId,
      officers: await listAccountsWith(context, 'newsroom.story.approve', unitPath),
      title: `${priorities[priority]}Tin chờ duyệt: ${title}`,
      text: `${by} vừa gửi duyệt tin “${title}”.`,
      link: `/quan-tri/tin-bai/${storyId}`,
    }),
);

/** The authors of the unit hear that a story came back, and why. */
export const tellAuthors = listener(
  StoryReturned,
  'notifications.tell-authors',
  async (context, { storyId, unitId, unitPath, title, remark, by }, { eventId }) =>
    notifyOfficers(context, {
      eventId,
      officers: await authorsOf(context, unitId, unitPath),
      title: `Tin được trả lại: ${title}`,
      text: `${by} trả lại tin “${title}” với góp ý: ${remark}`,
      link: `/quan-tri/tin-bai/${storyId}`,
    }),
);

/** Of those who may write there, the unit's own people; where it has none, everybody who may. */
async function authorsOf(context: Context, unitId: string, unitPath: string) {
  const able = await listAccountsWith(context, 'newsroom.story.write', unitPath);
  const accounts = await Promise.all(able.map(({ id }) => findAccount(context.database, id)));
  const own = able.filter((_each, place) => accounts[place]?.unitId === unitId);
  return own.length > 0 ? own : able;
}
