import { Button } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import type { ComponentType } from 'react';
import { useTexts } from '../../texts/language.tsx';
import type { FieldProps } from './field.ts';

type Line = Record<string, unknown>;

interface RowsInputProps extends FieldProps {
  label: string;
  /** Draws one field of a line. */
  input: ComponentType<FieldProps>;
}

/** Several lines of the same fields, such as figures. */
export function RowsInput({ label, input: Input, ...props }: RowsInputProps) {
  const { id, field, value, writable, onChange } = props;
  const texts = useTexts().pages;
  const lines = (value ?? []) as Line[];
  const columns = field.columns ?? [];
  return (
    <fieldset className="rows-input">
      <legend className="field-label">{label}</legend>
      {lines.map((line, index) => (
        <div key={index} className="rows-line" role="group" aria-label={texts.line(index + 1)}>
          <div className="rows-line-head">
            <span className="meta">{texts.line(index + 1)}</span>
            {writable ? (
              <button
                type="button"
                className="small-button"
                aria-label={texts.removeLine(index + 1)}
                onClick={() => onChange(lines.toSpliced(index, 1))}
              >
                <Trash2 size={15} aria-hidden />
              </button>
            ) : null}
          </div>
          {columns.map((column) => (
            <Input
              {...props}
              key={column.key}
              id={`${id}-${index}-${column.key}`}
              field={column}
              value={line[column.key] ?? column.default}
              onChange={(next) => onChange(lines.with(index, { ...line, [column.key]: next }))}
            />
          ))}
        </div>
      ))}
      {writable && lines.length < (field.maxRows ?? 20) ? (
        <Button icon={<Plus size={15} aria-hidden />} onClick={() => onChange([...lines, {}])}>
          {texts.addLine}
        </Button>
      ) : null}
    </fieldset>
  );
}
