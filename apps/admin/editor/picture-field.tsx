import type { Edition } from '@saola/api-client';
import { Button, Form, Input } from 'antd';
import { ImagePlus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import type { Draft } from './use-draft.ts';

interface PictureFieldProps {
  draft: Draft;
  edition: Edition;
  unitId: string;
  writable: boolean;
}

/** Where a file's picture is found before the server has told its address again. */
export const pictureUrl = (fileId: string, edition: Edition): string =>
  edition.picture?.fileId === fileId ? edition.picture.url : `/tep/${fileId}/1200.jpg`;

export function PictureField({ draft, edition, unitId, writable }: PictureFieldProps) {
  const texts = useTexts().editor;
  const input = useRef<HTMLInputElement>(null);
  const [fresh, setFresh] = useState<{ fileId: string; url: string } | null>(null);
  const { picture } = draft.content;
  const send = useAct({
    do: (file: File) => api.uploadFile(file, { unitId }),
    renews: [],
    then: (file) => {
      setFresh({ fileId: file.id, url: file.url });
      draft.write({ picture: { fileId: file.id, alt: '' } });
    },
  });
  const url = picture && (fresh?.fileId === picture.fileId ? fresh.url : pictureUrl(picture.fileId, edition));
  return (
    <div className="picture-field">
      <div className="field-label">{texts.picture}</div>
      {picture && url ? <img src={url} alt={picture.alt} /> : null}
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
            {picture ? texts.pictureReplace : texts.pictureAdd}
          </Button>
          {picture ? (
            <Button
              type="text"
              icon={<Trash2 size={16} aria-hidden />}
              onClick={() => draft.write({ picture: null })}
            >
              {texts.pictureRemove}
            </Button>
          ) : null}
        </div>
      ) : null}
      {picture ? (
        <Form.Item
          label={texts.pictureAlt}
          htmlFor="story-alt"
          extra={texts.pictureAltHint}
          {...(picture.alt.trim()
            ? {}
            : { validateStatus: 'warning' as const, help: texts.pictureAltMissing })}
        >
          <Input
            id="story-alt"
            lang={edition.language}
            maxLength={500}
            value={picture.alt}
            onChange={(event) => draft.write({ picture: { ...picture, alt: event.target.value } })}
          />
        </Form.Item>
      ) : null}
    </div>
  );
}
