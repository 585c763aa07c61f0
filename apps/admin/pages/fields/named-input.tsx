import { Form, Input } from 'antd';
import { useState } from 'react';
import { GrowingText } from '../../parts/growing-text.tsx';
import { useTexts } from '../../texts/language.tsx';
import type { Words } from './field.ts';

interface NamedInputProps {
  id: string;
  label: string;
  value: Words;
  /** Languages the site speaks; Vietnamese stands first and open. */
  languages: readonly string[];
  maxLength: number;
  lines?: boolean;
  writable: boolean;
  extra?: string;
  onChange: (value: Words | null) => void;
}

/** A text in the languages of the site: Vietnamese always there, the others when they are wanted or filled. */
export function NamedInput({
  id,
  label,
  value,
  languages,
  maxLength,
  lines,
  writable,
  extra,
  onChange,
}: NamedInputProps) {
  const texts = useTexts().pages;
  const others = languages.filter((language) => language !== 'vi');
  const [more, setMore] = useState(others.some((language) => value[language]));
  const write = (language: string, text: string) => {
    const next = { ...value, [language]: text };
    onChange(Object.values(next).some((one) => one) ? next : null);
  };
  const control = (language: string) => {
    const own = {
      id: language === 'vi' ? id : `${id}-${language}`,
      maxLength,
      disabled: !writable,
      lang: language,
      value: value[language] ?? '',
    };
    return lines ? (
      <GrowingText
        {...own}
        minRows={2}
        maxRows={8}
        onChange={(event) => write(language, event.target.value)}
      />
    ) : (
      <Input {...own} onChange={(event) => write(language, event.target.value)} />
    );
  };
  return (
    <div className="named-input">
      <Form.Item label={label} htmlFor={id} extra={extra}>
        {control('vi')}
      </Form.Item>
      {more
        ? others.map((language) => (
            <Form.Item
              key={language}
              label={`${label}, ${texts.languages[language] ?? language}`}
              htmlFor={`${id}-${language}`}
            >
              {control(language)}
            </Form.Item>
          ))
        : null}
      {!more && others.length > 0 && writable ? (
        <button type="button" className="more-languages" onClick={() => setMore(true)}>
          {texts.moreLanguages}
          <span className="visually-hidden">: {label}</span>
        </button>
      ) : null}
    </div>
  );
}
