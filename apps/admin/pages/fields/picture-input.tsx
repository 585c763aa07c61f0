import { PictureChooser } from '../../parts/picture-chooser.tsx';
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
  return (
    <div className="picture-input">
      <div className="field-label">{label}</div>
      <PictureChooser
        value={value && { fileId: value.fileId, alt: value.alt['vi'] ?? '' }}
        unitId={unitId}
        writable={writable}
        texts={{ add: texts.pictureAdd, replace: texts.pictureReplace, remove: texts.pictureRemove }}
        onChoose={(fileId) => onChange({ fileId, alt: value?.alt ?? { vi: '' } })}
        onRemove={() => onChange(null)}
      />
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
