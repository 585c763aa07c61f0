import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { LocateFixed, Trash2 } from 'lucide-react';
import { unitsQuery } from '../../queries.ts';
import { useTexts } from '../../texts/language.tsx';
import { AmountInput } from './amount-input.tsx';
import type { Column } from './field.ts';
import { useSurroundings } from './surroundings.ts';

const coordinate = { kind: 'number' } as Column;

interface PlaceInputProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** A place on the map by its two numbers; that of the unit is one press away. */
export function PlaceInput({ id, value, onChange }: PlaceInputProps) {
  const texts = useTexts().items;
  const { writable, unitId } = useSurroundings();
  const units = useQuery(unitsQuery());
  const unit = units.data?.find((one) => one.id === unitId);
  const place = (value ?? {}) as { lat?: unknown; lon?: unknown };
  const set = (part: object) => {
    const next = { ...place, ...part };
    onChange(next.lat === null && next.lon === null ? null : next);
  };
  return (
    <div className="place-input">
      <label>
        <span className="meta">{texts.lat}</span>
        <AmountInput
          id={`${id}-lat`}
          field={coordinate}
          value={place.lat}
          disabled={!writable}
          onChange={(lat) => set({ lat })}
        />
      </label>
      <label>
        <span className="meta">{texts.lon}</span>
        <AmountInput
          id={`${id}-lon`}
          field={coordinate}
          value={place.lon}
          disabled={!writable}
          onChange={(lon) => set({ lon })}
        />
      </label>
      {writable ? (
        <div className="actions">
          {unit?.lat != null && unit.lon != null ? (
            <Button
              icon={<LocateFixed size={16} aria-hidden />}
              onClick={() => onChange({ lat: unit.lat, lon: unit.lon })}
            >
              {texts.placeFromUnit}
            </Button>
          ) : null}
          {value ? (
            <Button type="text" icon={<Trash2 size={16} aria-hidden />} onClick={() => onChange(null)}>
              {texts.placeRemove}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
