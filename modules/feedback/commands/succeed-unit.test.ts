import { afterAll, beforeAll, expect, it } from 'vitest';
import { REORGANISE } from '@saola/organisations';
import { type Merger, mergerOfCommunes } from '@saola/organisations/demo-merger';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { visitor } from '@saola/platform/commands';
import { media } from '@saola/media/module';
import { newsroomModule } from '@saola/newsroom/module';
import { feedback } from '../module.ts';
import { feedbackTables } from '../tables.ts';
import { answerFeedback } from './answer-feedback.ts';
import { sendFeedback } from './send-feedback.ts';
import { succeedUnitInFeedback } from './succeed-unit.ts';

let test: TestServices;
let merger: Merger;

beforeAll(async () => {
  test = await testServices([organisations, media, newsroomModule(), feedback]);
  merger = await mergerOfCommunes(test.context());
});
afterAll(() => test.stop());

const chief = actorWith([REORGANISE], 'laocai', 'Quản trị tỉnh');

async function send(unitId: string, text: string): Promise<string> {
  const sent = { clientKey: crypto.randomUUID(), unitId, kind: 'REPORT', text } as const;
  const { code } = await sendFeedback(test.context(visitor), { ...empty, ...sent }, null);
  return code;
}
const empty = { storyId: null, category: null, senderName: null, senderPhone: null };

const itemOf = (code: string) =>
  feedbackTables(test.services.database)
    .selectFrom('feedback.items')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirstOrThrow();

it('hands on what people wait for and says so to them; an answer keeps the name of who gave it', async () => {
  const { from, to } = merger;
  const answered = await send(from.id, 'Bao giờ làm đường?');
  const officer = actorWith(['feedback.item.see', 'feedback.item.answer'], from.path, 'Cán bộ tiếp nhận');
  const { id } = await itemOf(answered);
  await answerFeedback(test.context(officer), { feedbackId: id, text: 'Trong quý này.', publish: false });
  const open = await send(from.id, 'Khi nào có nước?');

  expect(await succeedUnitInFeedback(test.context(chief), merger)).toEqual({ open: 1 });

  expect(await itemOf(open)).toMatchObject({ unit_id: to.id, unit_path: to.path, unit_name: to.fullName });
  const steps = await feedbackTables(test.services.database)
    .selectFrom('feedback.steps')
    .select('text')
    .where('feedback_id', '=', (await itemOf(open)).id)
    .execute();
  expect(steps.map(({ text }) => text).join()).toMatch(/Xã Tả Phìn tiếp tục giải quyết/);
  expect(await itemOf(answered)).toMatchObject({
    unit_id: to.id,
    unit_name: from.fullName,
    reply_unit_name: from.fullName,
  });
});

it('is for those who may reorganise both units', async () => {
  const local = actorWith([REORGANISE], 'laocai.trungchai', 'Quản trị xã');
  await expect(succeedUnitInFeedback(test.context(local), merger)).rejects.toMatchObject({
    code: 'platform/forbidden',
  });
});
