import { Button } from 'antd';
import { ImagePlus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../../api.ts';
import { useAct } from '../../parts/use-act.tsx';
import { useTexts } from '../../texts/language.tsx';
import type { Words } from './field.ts';
import { NamedInput } from './named-input.tsx';

export interface PictureValue {
  fileId: string;
  alt: Words;
}

interface PictureInputProps {
  id: string;
  label: string;
  value: PictureValue | null;
  unitId: string;
  languages: readonly string[];
  writable: boolean;
  onChange: (value: PictureValue | null) => void;
}

/** A picture of the house with its description. */
export function PictureInput({ id, label, value, unitId, languages, writable, onChange }: PictureInputProps) {
  const texts = useTexts().pages;
  const input = useRef<HTMLInputElement>(null);
  const [fresh, setFresh] = useState<{ id: string; url: string } | null>(null);
  const send = useAct({
    do: (file: File) => api.uploadFile(file, { unitId }),
    renews: [],
    then: (file) => {
      setFresh({ id: file.id, url: file.url });
      onChange({ fileId: file.id, alt: value?.alt ?? { vi: '' } });
    },
  });
  const url = value && (fresh?.id === value.fileId ? fresh.url : `/tep/${value.fileId}/1200.jpg`);
  return (
    <div className="picture-input">
      <div className="field-label">{label}</div>
      {url ? <img src={url} alt={value?.alt['vi'] ?? ''} /> : null}
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={texts.pictureAdd}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) send.mutate(file);
        }}
      />
      {writable ? (
        <div className="actions">
          <Button
            icon={<ImagePlus size={16} aria-hidden />}
            loading={send.isPending}
            onClick={() => input.current?.click()}
          >
            {value ? texts.pictureReplace : texts.pictureAdd}
          </Button>
          {value ? (
            <Button type="text" icon={<Trash2 size={16} aria-hidden />} onClick={() => onChange(null)}>
              {texts.pictureRemove}
            </Button>
          ) : null}
        </div>
      ) : null}
      {value ? (
        <NamedInput
          id={`${id}-alt`}
          label={texts.pictureAlt}
          value={value.alt}
          languages={languages}
          maxLength={500}
          writable={writable}
          onChange={(alt) => onChange({ ...value, alt: alt ?? { vi: '' } })}
        />
      ) : null}
    </div>
  );
}
