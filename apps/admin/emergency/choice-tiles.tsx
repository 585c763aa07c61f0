import type { ReactNode } from 'react';
import { FieldFrame } from '../editor/fields/field-frame.tsx';

interface ChoiceTilesProps<Value extends string> {
  name: string;
  label: string;
  guide?: string;
  value: Value;
  options: { value: Value; label: ReactNode }[];
  onChange: (value: Value) => void;
}

/** One of a few, each large enough for a thumb in a hurry. */
export function ChoiceTiles<Value extends string>(props: ChoiceTilesProps<Value>) {
  const { name, label, guide, value, options, onChange } = props;
  return (
    <FieldFrame id={`emergency-${name}`} label={label} group {...(guide ? { guide } : {})}>
      <div className="choice-tiles">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={`emergency-${name}`}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
