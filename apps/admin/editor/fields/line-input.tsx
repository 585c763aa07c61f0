import { Input, Select } from 'antd';
import { GrowingText } from '../../parts/growing-text.tsx';
import { plain } from '../../parts/unit-select.tsx';
import { useTexts } from '../../texts/language.tsx';
import { AmountInput } from './amount-input.tsx';
import type { Column } from './field.ts';
import { useSurroundings } from './surroundings.ts';

export interface LineInputProps {
  id: string;
  field: Column;
  value: unknown;
  wrong?: boolean;
  /** Where no visible label names it. */
  label?: string;
  describedBy?: string | undefined;
  onChange: (value: unknown) => void;
}

const native: Record<string, { type: string; inputMode?: 'tel' | 'email' | 'url' | 'numeric' }> = {
  phone: { type: 'tel' },
  email: { type: 'email', inputMode: 'email' },
  link: { type: 'url', inputMode: 'url' },
  day: { type: 'date' },
  month: { type: 'month' },
  time: { type: 'time' },
};
const MANY_CHOICES = 8;
const LONG = 120;

/** One value by one control. */
export function LineInput({ id, field, value, wrong, label, describedBy, onChange }: LineInputProps) {
  const texts = useTexts().items;
  const { language, writable } = useSurroundings();
  const named = {
    id,
    ...(label ? { 'aria-label': label } : {}),
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(wrong ? { status: 'error' as const, 'aria-invalid': true } : {}),
    disabled: !writable,
  };
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'choice':
      return (
        <Select
          {...named}
          allowClear={!field.required}
          placeholder={texts.choose}
          value={text || null}
          onChange={(next: string | undefined) => onChange(next ?? null)}
          options={field.options ?? []}
          {...((field.options?.length ?? 0) > MANY_CHOICES
            ? {
                showSearch: {
                  filterOption: (typed: string, option?: { label: string }) =>
                    plain(option?.label ?? '').includes(plain(typed)),
                },
              }
            : {})}
        />
      );
    case 'number':
    case 'money':
    case 'year':
      return <AmountInput {...named} field={field} value={value} onChange={onChange} />;
    case 'text':
      return (
        <GrowingText
          {...named}
          lang={language}
          minRows={3}
          {...(field.maxLength ? { maxLength: field.maxLength } : {})}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'line':
      return label || (field.maxLength ?? 300) > LONG ? (
        <GrowingText
          {...named}
          lang={language}
          minRows={1}
          maxLength={field.maxLength ?? 300}
          value={text}
          onChange={(event) => onChange(event.target.value.replace(/\n/g, ' '))}
        />
      ) : (
        <Input
          {...named}
          lang={language}
          maxLength={field.maxLength ?? 300}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    default:
      return (
        <Input
          {...named}
          {...native[field.kind]}
          {...(field.maxLength ? { maxLength: field.maxLength } : {})}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
