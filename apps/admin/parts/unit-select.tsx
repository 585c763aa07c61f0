import type { UnitKind } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { unitsQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';

interface UnitSelectProps {
  value?: string;
  onChange?: (unitId: string) => void;
  under?: string | undefined;
  kinds?: UnitKind[];
  id?: string;
  label?: string;
  /** Said while no unit is chosen. */
  placeholder?: string;
}

/** One unit, found by typing with or without marks. */
export function UnitSelect({ value, onChange, under, kinds, id, label, placeholder }: UnitSelectProps) {
  const texts = useTexts();
  const units = useQuery(unitsQuery(under));
  const options = (units.data ?? [])
    .filter((unit) => !kinds || kinds.includes(unit.kind))
    .map((unit) => ({
      value: unit.id,
      label: unit.fullName || unit.name,
      search: plain(unit.fullName + unit.name),
    }));
  return (
    <Select
      {...(id ? { id } : {})}
      {...(value ? { value } : {})}
      {...(onChange ? { onChange } : {})}
      aria-label={label ?? texts.common.unit}
      {...(placeholder ? { placeholder } : {})}
      loading={units.isPending}
      options={options}
      showSearch={{ filterOption: (typed, option) => option?.search.includes(plain(typed)) ?? false }}
      style={{ width: '100%', minWidth: 220 }}
    />
  );
}

export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
