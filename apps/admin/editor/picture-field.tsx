import type { Edition } from '@saola/api-client';
import { Form, Input } from 'antd';
import { PictureChooser } from '../parts/picture-chooser.tsx';
import { useTexts } from '../texts/language.tsx';
import { FindingsAt } from './accessibility/findings-card.tsx';
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
  const { picture } = draft.content;
  const known = edition.picture?.fileId === picture?.fileId ? edition.picture?.url : undefined;
  return (
    <div className="picture-field">
      <div className="field-label">{texts.picture}</div>
      <PictureChooser
        value={picture && { ...picture, url: known }}
        unitId={unitId}
        writable={writable}
        texts={{ add: texts.pictureAdd, replace: texts.pictureReplace, remove: texts.pictureRemove }}
        onChoose={(fileId) => draft.write({ picture: { fileId, alt: '' } })}
        onRemove={() => draft.write({ picture: null })}
      />
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
          <FindingsAt part="picture" />
        </Form.Item>
      ) : null}
    </div>
  );
}
