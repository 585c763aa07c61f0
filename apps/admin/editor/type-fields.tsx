import type { ContentType } from '@saola/api-client';
import { FieldInput } from './fields/field-input.tsx';
import { put } from './fields/field.ts';
import { reversedIn } from './fields/gaps.ts';
import type { Draft } from './use-draft.ts';

/** The fields of the type, short ones side by side. */
export function TypeFields({ draft, type }: { draft: Draft; type: ContentType }) {
  const { fields: values } = draft.content;
  if (type.fields.length === 0) return null;
  const reversed = reversedIn(type.fields, values);
  return (
    <div className="field-grid">
      {type.fields.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          value={values[field.key]}
          reversed={reversed.includes(field.key)}
          onChange={(value) => draft.write({ fields: put(values, field.key, value) })}
        />
      ))}
    </div>
  );
}
