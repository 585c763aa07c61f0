import { useLanguage } from '../../texts/language.tsx';
import { Checkbox } from 'antd';
import { BoundaryInput } from './boundary-input.tsx';
import { FieldFrame, describedBy } from './field-frame.tsx';
import { isFile, isShort, type Field } from './field.ts';
import { FilesInput } from './files-input.tsx';
import { LineInput } from './line-input.tsx';
import { PlaceInput } from './place-input.tsx';
import { RowsInput } from './rows-input.tsx';
import { useSurroundings } from './surroundings.ts';

interface FieldInputProps {
  field: Field;
  value: unknown;
  reversed: boolean;
  onChange: (value: unknown) => void;
}

/** One field of the type with its name, its guide, and what the server says of its value. */
export function FieldInput({ field, value, reversed, onChange }: FieldInputProps) {
  const { language, texts } = useLanguage();
  const { problems, writable } = useSurroundings();
  const id = `field-${field.key}`;
  const said = problems.find(({ key }) => key === field.key)?.problem[language];
  const problem = said ?? (reversed ? texts.items.before : null);
  const { label, guide } = field;
  const required = writable && field.required;
  const frame = { id, label, guide, problem, required };
  if (field.kind === 'rows')
    return (
      <FieldFrame {...frame} group full>
        <RowsInput id={id} field={field} value={value} onChange={onChange} />
      </FieldFrame>
    );
  if (isFile(field))
    return (
      <FieldFrame {...frame} group full>
        <FilesInput id={id} field={field} value={value} onChange={onChange} />
      </FieldFrame>
    );
  if (field.kind === 'place')
    return (
      <FieldFrame {...frame} group full>
        <PlaceInput id={id} value={value} onChange={onChange} />
      </FieldFrame>
    );
  if (field.kind === 'boundary')
    return (
      <FieldFrame {...frame} group full>
        <BoundaryInput id={id} label={label} value={value} onChange={onChange} />
      </FieldFrame>
    );
  if (field.kind === 'choices')
    return (
      <FieldFrame {...frame} group full>
        <Checkbox.Group
          className="choices"
          value={(value ?? []) as string[]}
          onChange={onChange}
          options={field.options ?? []}
        />
      </FieldFrame>
    );
  return (
    <FieldFrame {...frame} full={!isShort(field)}>
      <LineInput
        id={id}
        field={field}
        value={value}
        wrong={Boolean(problem)}
        describedBy={describedBy(id, guide, problem)}
        onChange={onChange}
      />
    </FieldFrame>
  );
}
