import type { TimeSlot } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { useTexts } from '../texts/language.tsx';
import { loudspeakersQuery } from './queries.ts';

interface SlotDevicesProps {
  unitId: string;
  slot: TimeSlot;
  writable: boolean;
  onChange: (slot: TimeSlot) => void;
}

/** All loudspeakers of the schedule, or some clusters only. */
export function SlotDevicesField({ unitId, slot, writable, onChange }: SlotDevicesProps) {
  const say = useTexts().schedule.devices;
  const { data } = useQuery(loudspeakersQuery(unitId));
  const chosen = slot.devices ?? [];
  return (
    <FieldFrame id="slot-devices" label={say.label}>
      <Select
        id="slot-devices"
        mode="multiple"
        allowClear
        disabled={!writable}
        style={{ width: '100%' }}
        placeholder={say.all}
        optionFilterProp="label"
        value={chosen}
        onChange={(devices: string[]) => onChange({ ...slot, devices: devices.length > 0 ? devices : null })}
        options={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FieldFrame>
  );
}
