import {
  approveSchedule,
  keepRelaySource,
  submitSchedule,
  writeSchedule,
  type SlotItem,
  type TimeSlot,
} from '@saola/broadcasting';
import { findUnitByPath } from '@saola/organisations';
import type { Services } from '@saola/platform/services';
import { actAs } from './act-as.ts';
import { seedStationSounds, type StationSounds } from './seed-station-sounds.ts';

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
  { volume = null, items = [] }: { volume?: number | null; items?: SlotItem[] } = {},
): TimeSlot => ({ id: crypto.randomUUID(), name, begins, minutes, days, volume, items });

/** Items as schedules name them; the server sets lengths of sounds and names of stations. */
function itemsOf(sounds: StationSounds, sources: Record<'national' | 'province', string>) {
  const sound = (
    kind: 'OPENING' | 'IDENTIFICATION' | 'CLOSING',
    fileId: string,
    title: string,
  ): SlotItem => ({
    id: crypto.randomUUID(),
    kind,
    fileId,
    title,
    seconds: 4,
  });
  return {
    opening: () => sound('OPENING', sounds.opening, 'Nhạc hiệu mở đầu (trình diễn)'),
    identification: () => sound('IDENTIFICATION', sounds.identification, 'Xưng danh đài (trình diễn)'),
    closing: () => sound('CLOSING', sounds.closing, 'Nhạc kết thúc (trình diễn)'),
    bulletins: (minutes: number, topic: number | null = null): SlotItem => ({
      id: crypto.randomUUID(),
      kind: 'BULLETINS',
      topic,
      seconds: minutes * 60,
    }),
    relay: (from: keyof typeof sources, minutes: number): SlotItem => ({
      id: crypto.randomUUID(),
      kind: 'RELAY',
      sourceId: sources[from],
      title: from,
      seconds: minutes * 60,
    }),
  };
}

interface Kept {
  path: string;
  writer: string;
  approver?: string;
  slots: TimeSlot[];
}

/** One for the whole province, one that a commune keeps instead, and one that waits for its approver. */
function schedulesWith({
  opening,
  identification,
  closing,
  bulletins,
  relay,
}: ReturnType<typeof itemsOf>): Kept[] {
  const framed = (...items: SlotItem[]) => [opening(), identification(), ...items, closing()];
  return [
    {
      path: 'laocai',
      writer: 'quantri.tinh',
      approver: 'duyettin.tinh',
      slots: [
        slot('Chương trình sáng', '05:00', 45, everyDay, {
          volume: 60,
          items: framed(bulletins(13), relay('national', 30)),
        }),
        slot('Chương trình chiều', '17:00', 45, everyDay, {
          items: framed(bulletins(28), relay('province', 15)),
        }),
      ],
    },
    {
      path: 'laocai.taphin',
      writer: 'quantri.taphin',
      approver: 'duyettin.taphin',
      slots: [
        slot('Bản tin sáng', '05:30', 45, on(1, 2, 3, 4, 5, 6), {
          volume: 60,
          items: framed(bulletins(13), relay('national', 30)),
        }),
        slot('Tin chợ phiên', '07:00', 30, on(7)),
        slot('Bản tin chiều', '17:30', 45, everyDay, {
          items: framed(bulletins(15), bulletins(10, 5), relay('province', 15)),
        }),
        slot(
          'Mùng một, ngày rằm',
          '06:30',
          15,
          { kind: 'MONTH_DAYS', calendar: 'LUNAR', days: [1, 15] },
          {
            volume: 50,
          },
        ),
      ],
    },
    {
      path: 'laocai.sapa',
      writer: 'soantin.sapa',
      slots: [
        slot('Bản tin sáng', '06:30', 15, on(1, 2, 3, 4, 5), { volume: 50, items: framed(bulletins(13)) }),
        slot('Bản tin chiều', '17:00', 30, on(1, 2, 3, 4, 5, 6)),
      ],
    },
  ];
}

export async function seedSchedules(services: Services): Promise<void> {
  const sounds = await seedStationSounds(services);
  const items = itemsOf(sounds, await seedRelaySources(services, sounds));
  for (const { path, writer, approver, slots } of schedulesWith(items)) {
    const unit = await findUnitByPath(services.database, path);
    if (!unit) continue;
    const by = await actAs(services, writer);
    const draft = { unitId: unit.id, slots, limitsCode: null, revision: null };
    const { revision } = await writeSchedule(by, draft);
    await submitSchedule(by, { unitId: unit.id, revision });
    if (approver) await approveSchedule(await actAs(services, approver), { unitId: unit.id, revision });
  }
}

/** Names of stations that are relayed in the province; their addresses are examples and lead nowhere. */
async function seedRelaySources(services: Services, { opening }: StationSounds) {
  const province = await findUnitByPath(services.database, 'laocai');
  const officer = await actAs(services, 'quantri.tinh');
  const keep = async (name: string, kind: 'NATIONAL' | 'PROVINCE', host: string) => {
    const source = {
      unitId: province!.id,
      name,
      kind,
      url: `https://${host}.example/phat-thanh.mp3`,
      licenceNote: 'Địa chỉ trình diễn, không phải luồng thật',
      fallbackFileId: opening,
      silenceSeconds: 8,
    };
    return (await keepRelaySource(officer, source)).id;
  };
  return {
    national: await keep('Thời sự VOV1 (trình diễn)', 'NATIONAL', 'vov'),
    province: await keep('Phát thanh Lào Cai (trình diễn)', 'PROVINCE', 'laocai'),
  };
}
