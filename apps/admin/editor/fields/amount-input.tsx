import { Input } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../texts/language.tsx';
import { readAmount, sayAmount, writeAmount } from './amount.ts';
import type { Column } from './field.ts';

interface AmountInputProps {
  id: string;
  field: Column;
  value: unknown;
  disabled: boolean;
  'aria-label'?: string;
  'aria-describedby'?: string;
  onChange: (value: unknown) => void;
}

/** A number typed freely; grouped when left, money said in words so that one nought too many is seen. */
export function AmountInput({ field, value, onChange, ...named }: AmountInputProps) {
  const { language, texts } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const isYear = field.kind === 'year';
  const write = (amount: number) => (isYear ? String(amount) : writeAmount(amount, language));
  const stored = typeof value === 'number' ? write(value) : typeof value === 'string' ? value : '';
  const unit = field.kind === 'money' ? texts.items.dong : field.unit;
  const inWords = field.kind === 'money' && typeof value === 'number';
  const words = inWords ? sayAmount(value, texts.items.scales, language) : '';
  return (
    <>
      <Input
        {...named}
        className="amount"
        inputMode={isYear || field.kind === 'money' ? 'numeric' : 'decimal'}
        value={typed ?? stored}
        {...(unit ? { suffix: unit } : {})}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          // what is no number goes as it is, so that the server says what is wrong with it
          onChange(text.trim() === '' ? null : (readAmount(text, language) ?? text.trim()));
        }}
        onBlur={() => setTyped(null)}
      />
      {words ? (
        <div className="field-guide">
          {words} {texts.items.dong}
        </div>
      ) : null}
    </>
  );
}
