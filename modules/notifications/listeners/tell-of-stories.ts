import { listNearestAccountsWith } from '@saola/access';
import { getApprovedEdition, ReviewDue, StoryReturned, StorySubmitted } from '@saola/newsroom';
import { listener } from '@saola/platform/events';
import { formatShortDate } from '@saola/vietnamese';
import { notifyOfficers } from '../commands/notify-officers.ts';
import { writersOf } from './writers-of.ts';

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

/** Who wrote, and who edits for the unit, hear that what is public should be looked at again. */
export const tellReviewers = listener(
  ReviewDue,
  'notifications.tell-reviewers',
  async (context, { storyId, editionId, unitPath, title, reviewOn, writtenBy }, { eventId }) => {
    const edition = await getApprovedEdition(context.database, editionId);
    // Delivered late: somebody has set another day, or another text is public.
    if (edition?.state !== 'APPROVED' || edition.reviewOn !== reviewOn) return;
    const officers = [
      ...(await writersOf(context, editionId)),
      ...(await listNearestAccountsWith(context, 'newsroom.story.review', unitPath)),
    ];
    await notifyOfficers(context, {
      eventId,
      officers: [...new Map(officers.map((officer) => [officer.id, officer])).values()],
      title: `Đến hạn rà soát: ${title}`,
      text: `Nội dung “${title}” do ${writtenBy} soạn đã đến hạn rà soát ngày ${formatShortDate(reviewOn)}. Hãy xem nội dung còn đúng không, rồi cập nhật, gỡ xuống hoặc hẹn ngày rà soát tiếp theo.`,
      link: `/quan-tri/tin-bai/${storyId}`,
    });
  },
);
