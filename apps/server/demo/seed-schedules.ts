import { approveSchedule, submitSchedule, writeSchedule, type TimeSlot } from '@saola/broadcasting';
import { findUnitByPath } from '@saola/organisations';
import type { Services } from '@saola/platform/services';
import { actAs } from './act-as.ts';

const on = (...weekdays: number[]): TimeSlot['days'] => ({
  kind: 'WEEKDAYS',
  weekdays,
  holidays: 'AS_USUAL',
});
const everyDay = on(1, 2, 3, 4, 5, 6, 7);
const slot = (
  name: string,
  begins: string,
  minutes: number,
  days: TimeSlot['days'],
  volume: number | null = null,
) => ({
  id: crypto.randomUUID(),
  name,
  begins,
  minutes,
  days,
  volume,
});

interface Kept {
  path: string;
  writer: string;
  approver?: string;
  limitsCode: string | null;
  slots: TimeSlot[];
}

/** One for the whole province, one that a commune keeps instead, and one that waits for its approver. */
const schedules: Kept[] = [
  {
    path: 'laocai',
    writer: 'quantri.tinh',
    approver: 'duyettin.tinh',
    limitsCode: null,
    slots: [
      slot('Chương trình sáng', '05:00', 45, everyDay, 60),
      slot('Chương trình chiều', '17:00', 45, everyDay),
    ],
  },
  {
    path: 'laocai.taphin',
    writer: 'quantri.taphin',
    approver: 'duyettin.taphin',
    limitsCode: null,
    slots: [
      slot('Bản tin sáng', '05:30', 45, on(1, 2, 3, 4, 5, 6), 60),
      slot('Tin chợ phiên', '07:00', 30, on(7)),
      slot('Bản tin chiều', '17:30', 45, everyDay),
      slot('Mùng một, ngày rằm', '06:30', 15, { kind: 'MONTH_DAYS', calendar: 'LUNAR', days: [1, 15] }, 50),
    ],
  },
  {
    path: 'laocai.sapa',
    writer: 'soantin.sapa',
    limitsCode: null,
    slots: [
      slot('Bản tin sáng', '06:30', 15, on(1, 2, 3, 4, 5), 50),
      slot('Bản tin chiều', '17:00', 30, on(1, 2, 3, 4, 5, 6)),
    ],
  },
];

export async function seedSchedules(services: Services): Promise<void> {
  for (const { path, writer, approver, limitsCode, slots } of schedules) {
    const unit = await findUnitByPath(services.database, path);
    if (!unit) continue;
    const by = await actAs(services, writer);
    const { revision } = await writeSchedule(by, { unitId: unit.id, slots, limitsCode, revision: null });
    await submitSchedule(by, { unitId: unit.id, revision });
    if (approver) await approveSchedule(await actAs(services, approver), { unitId: unit.id, revision });
  }
}
