import { answerFeedback, listFeedback, sendFeedback } from '@saola/feedback';
import { listPublicStories } from '@saola/newsroom';
import { findUnitByPath } from '@saola/organisations';
import { systemContext, visitor } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import { actAs } from './act-as.ts';

interface DemoFeedback {
  /** Words of the title of the story it is about; none for a report. */
  about?: string;
  category?: string;
  text: string;
  hoursAgo: number;
  answer?: string;
}

const wordsOfPeople: DemoFeedback[] = [
  {
    about: 'Tiêm vắc-xin',
    text: 'Cháu nhà tôi mất sổ tiêm thì có tiêm được không? Nhà ở cuối thôn Lủ Khấu, đi xe mất gần một giờ.',
    hoursAgo: 2.5,
    answer:
      'Cháu vẫn tiêm được. Gia đình mang giấy khai sinh, trạm tra lại mũi đã tiêm trên hệ thống và cấp sổ mới. Các nhà ở Lủ Khấu báo trưởng thôn để xã bố trí điểm tiêm tại nhà văn hóa thôn.',
  },
  {
    about: 'Tạm ngừng cấp điện',
    text: 'Thôn Can Ngài cắt điện buổi chiều thì máy bơm nước dùng chung xử lý thế nào?',
    hoursAgo: 16,
  },
  {
    category: 'giao-thong',
    text: 'Ngầm tràn ở đầu thôn Suối Thầu bị xói một bên, xe máy đi qua rất dễ ngã khi trời tối.',
    hoursAgo: 5,
  },
  {
    category: 'loa',
    text: 'Loa đầu thôn Giàng Tra lúc năm giờ sáng hơi to, nhà có cháu nhỏ. Đề nghị giảm bớt âm lượng buổi sớm.',
    hoursAgo: 29,
    answer: 'Xã đã giảm âm lượng cụm loa Giàng Tra buổi sáng và dời bản tin sớm sang 5 giờ 30.',
  },
];

/** What people sent, through the same door as any citizen, and two answers. */
export async function seedFeedback(services: Services): Promise<void> {
  const { database } = services;
  const unit = await findUnitByPath(database, 'laocai.taphin');
  if (!unit) throw new Error('The demonstration has no unit laocai.taphin');
  const stories = await listPublicStories(database, { unitId: unit.id, limit: 50 });
  for (const { about, category, text, hoursAgo, answer } of wordsOfPeople) {
    const story = about ? stories.items.find(({ title }) => title.includes(about)) : undefined;
    const at = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    await sendFeedback(
      { ...systemContext(services), actor: visitor, now: () => at(hoursAgo) },
      {
        kind: story ? 'REPLY' : 'REPORT',
        unitId: unit.id,
        storyId: story?.id ?? null,
        category: category ?? null,
        text,
        senderName: null,
        senderPhone: null,
        clientKey: crypto.randomUUID(),
      },
      null,
    );
    if (!answer) continue;
    const officer = { ...(await actAs(services, 'phananh.taphin')), now: () => at(hoursAgo / 2) };
    const newest = (await listFeedback(officer, { unitId: unit.id })).items.find(
      (item) => item.text === text,
    );
    if (newest) await answerFeedback(officer, { feedbackId: newest.id, text: answer, publish: true });
  }
}
