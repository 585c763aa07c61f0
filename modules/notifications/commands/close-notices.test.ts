import { afterAll, beforeAll, expect, test } from 'vitest';
import { assignRole, createAccount } from '@saola/access';
import { access } from '@saola/access/module';
import { approveSchedule, submitSchedule, writeSchedule } from '@saola/broadcasting';
import { broadcasting } from '@saola/broadcasting/module';
import { devices } from '@saola/devices/module';
import { law } from '@saola/law/module';
import { media } from '@saola/media/module';
import { findUnitByPath, importUnits } from '@saola/organisations';
import { organisations } from '@saola/organisations/module';
import { actorWith, testServices, type TestServices } from '@saola/platform/testing';
import { closeScheduleNotices, tellScheduleApprovers } from '../listeners/tell-of-schedules.ts';
import { notifications } from '../module.ts';
import { listNotices } from '../queries/list-notices.ts';

let saola: TestServices;
beforeAll(async () => {
  saola = await testServices([organisations, access, law, media, devices, broadcasting, notifications]);
  const province = { below: null, kind: 'PROVINCE', slug: 'laocai', name: 'Lào Cai' } as const;
  const units = [{ ...province, validFrom: '2025-07-01' }];
  await importUnits(saola.context(), { units, source: 'kiểm thử' });
});
afterAll(() => saola.stop());

test('what a schedule asked of its approvers is done when it is changed or approved; told late, it asks nobody', async () => {
  const { database } = saola.services;
  const unitId = (await findUnitByPath(database, 'laocai'))!.id;
  const about = { unitId, unitPath: 'laocai' };
  const { accountId } = await createAccount(saola.context(), {
    username: 'duyetlich',
    name: 'Người duyệt lịch (kiểm thử)',
    email: 'duyet@laocai.example',
    unitId,
    password: 'Saola-trinh-dien-2026',
  });
  await assignRole(saola.context(), { accountId, role: 'APPROVER', unitId });
  const seen = async () => (await listNotices(database, accountId, {})).items.map(({ read }) => read);
  const tell = (revision: number, eventId: string) =>
    tellScheduleApprovers.handle(saola.context(), { ...about, revision }, { eventId });
  const settle = () => closeScheduleNotices.handle(saola.context(), about, { eventId: crypto.randomUUID() });
  const write = (revision: number | null) =>
    writeSchedule(saola.context(), { unitId, slots: [], limitsCode: null, revision });

  const first = await write(null);
  await submitSchedule(saola.context(), { unitId, ...first });
  await tell(first.revision, 'first');
  await settle();
  expect(await seen()).toEqual([false]);
  const second = await write(first.revision);
  await settle();
  expect(await seen()).toEqual([true]);
  await submitSchedule(saola.context(), { unitId, ...second });
  await tell(second.revision, 'second');
  expect(await seen()).toEqual([false, true]);
  const approver = actorWith(['broadcasting.schedule.approve'], 'laocai');
  await approveSchedule(saola.context(approver), { unitId, ...second });
  await settle();
  await tell(second.revision, 'told late');
  expect(await seen()).toEqual([true, true]);
});
