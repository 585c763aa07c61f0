import { Button } from 'antd';
import { MapPinned, Trash2, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../../api.ts';
import { useAct } from '../../parts/use-act.tsx';
import { useTexts } from '../../texts/language.tsx';
import { countOf } from './boundary.ts';
import { useSurroundings } from './surroundings.ts';

interface BoundaryInputProps {
  id: string;
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** A map by its file: the server checks it and makes it simpler, and says what it found. */
export function BoundaryInput({ id, label, value, onChange }: BoundaryInputProps) {
  const texts = useTexts().items.boundary;
  const { writable } = useSurroundings();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<{ points: number; pointsBefore: number } | null>(null);
  const send = useAct({
    do: (file: File) => api.readBoundary(file),
    renews: [],
    then: (answer) => {
      setRead(answer);
      onChange(answer.boundary);
    },
  });
  const { areas, places, names } = countOf(value);
  const has = areas + places > 0;
  return (
    <div className="place-input" role="status">
      {has ? (
        <div className="grow">
          <MapPinned size={18} aria-hidden /> {texts.holds(areas, places)}
          {names ? <div className="meta">{names}</div> : null}
          {read && read.points < read.pointsBefore ? (
            <div className="meta">{texts.simplified(read.pointsBefore, read.points)}</div>
          ) : null}
        </div>
      ) : null}
      <input
        ref={input}
        type="file"
        hidden
        accept=".geojson,.json,application/geo+json"
        aria-label={`${label}: ${texts.choose}`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) send.mutate(file);
        }}
      />
      {writable ? (
        <div className="actions">
          <Button
            id={id}
            icon={<Upload size={16} aria-hidden />}
            loading={send.isPending}
            onClick={() => input.current?.click()}
          >
            {has ? texts.replace : texts.choose}
          </Button>
          {has ? (
            <Button type="text" icon={<Trash2 size={16} aria-hidden />} onClick={() => onChange(null)}>
              {texts.remove}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
