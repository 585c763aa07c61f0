import { findAccount, listNearestAccountsWith } from '@saola/access';
import { getApprovedEdition, listEditionWriters, StoryReturned, StorySubmitted } from '@saola/newsroom';
import type { Context } from '@saola/platform/commands';
import { listener } from '@saola/platform/events';
import { notifyOfficers } from '../commands/notify-officers.ts';

const priorities = { EMERGENCY: 'KHẨN CẤP: ', PRIORITY: 'Ưu tiên: ', NORMAL: '' } as const;

/** Who may approve hears that somebody waits. */
export const tellApprovers = listener(
  StorySubmitted,
  'notifications.tell-approvers',
  async (context, { storyId, editionId, unitPath, title, by, priority }, { eventId }) => {
    // Delivered late, after somebody has decided: nothing waits any more.
    if (await getApprovedEdition(context.database, editionId)) return;
    await notifyOfficers(context, {
      eventId,
      officers: await listNearestAccountsWith(context, 'newsroom.story.approve', unitPath),
      title: `${priorities[priority]}Tin chờ duyệt: ${title}`,
      text: `${by} vừa gửi duyệt tin “${title}”.`,
      link: `/quan-tri/tin-bai/${storyId}`,
    });
  },
);

/** Who wrote hears that the story came back, and why. */
export const tellAuthors = listener(
  StoryReturned,
  'notifications.tell-authors',
  async (context, { storyId, editionId, title, remark, by }, { eventId }) =>
    notifyOfficers(context, {
      eventId,
      officers: await writersOf(context, editionId),
      title: `Tin được trả lại: ${title}`,
      text: `${by} trả lại tin “${title}” với góp ý: ${remark}`,
      link: `/quan-tri/tin-bai/${storyId}`,
    }),
);

async function writersOf(context: Context, editionId: string) {
  const ids = await listEditionWriters(context.database, editionId);
  const accounts = await Promise.all(ids.map((id) => findAccount(context.database, id)));
  return accounts.filter((account) => account !== null);
}
