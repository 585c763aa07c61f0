import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTexts } from '../texts/language.tsx';
import { loudspeakersQuery } from './queries.ts';

interface DeviceFieldProps {
  id?: string;
  unitId: string;
  value?: string | null;
  onChange?: (deviceId: string | null) => void;
  /** Said while none is chosen. */
  placeholder?: string;
}

/** One loudspeaker of a commune, found by typing. */
export function DeviceField({ id, unitId, value, onChange, placeholder }: DeviceFieldProps) {
  const all = useTexts();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const found = useInfiniteQuery(loudspeakersQuery({ unitId, ...(words ? { q: words } : {}) }));
  const items = found.data?.pages[0]?.items ?? [];
  return (
    <Select
      {...(id ? { id } : {})}
      allowClear
      aria-label={all.stations.station.device}
      placeholder={placeholder ?? all.stations.station.noDevice}
      value={value ?? undefined}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? null)}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      options={items
        .filter(({ state }) => state !== 'RETIRED')
        .map((one) => ({ value: one.id, label: `${one.name} (${all.deviceState[one.state]})` }))}
    />
  );
}
