import { Button } from 'antd';
import { ImagePlus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { useAct } from './use-act.tsx';

interface PictureChooserProps {
  /** The picture that stands there; its address where the server has told it. */
  value: { fileId: string; alt: string; url?: string | undefined } | null;
  /** Whose library it goes to. */
  unitId: string;
  writable: boolean;
  texts: { add: string; replace: string; remove: string };
  onChoose: (fileId: string) => void;
  onRemove: () => void;
}

/** A picture, and the buttons that upload one, put another in its place, or take it away. */
export function PictureChooser({ value, unitId, writable, texts, onChoose, onRemove }: PictureChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  const [fresh, setFresh] = useState<{ id: string; url: string } | null>(null);
  const send = useAct({
    do: (file: File) => api.uploadFile(file, { unitId }),
    renews: [],
    then: ({ id, url }) => {
      setFresh({ id, url });
      onChoose(id);
    },
  });
  const url =
    value && (fresh?.id === value.fileId ? fresh.url : (value.url ?? `/tep/${value.fileId}/1200.jpg`));
  return (
    <>
      {value && url ? <img src={url} alt={value.alt} /> : null}
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        aria-label={texts.add}
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
            {value ? texts.replace : texts.add}
          </Button>
          {value ? (
            <Button type="text" icon={<Trash2 size={16} aria-hidden />} onClick={onRemove}>
              {texts.remove}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
