import type { RichText } from '@saola/api-client';
import { Segmented } from 'antd';
import { useState } from 'react';
import { BodyEditor } from '../../editor/body-editor.tsx';
import { useTexts } from '../../texts/language.tsx';
import type { FieldProps } from './field.ts';
import '../../editor/editor.css';

const empty = { type: 'doc', content: [{ type: 'paragraph' }] } as RichText;

/** Rich text, a language at a time. */
export function BodyInput({
  id,
  value,
  label,
  extra,
  page,
  writable,
  onChange,
}: FieldProps & { label: string; extra: string }) {
  const texts = useTexts().pages;
  const [language, setLanguage] = useState('vi');
  const bodies = (value ?? {}) as Partial<Record<string, RichText>>;
  return (
    <div className="body-input">
      <div className="field-label" id={`${id}-label`}>
        {label}
      </div>
      {page.site.languages.length > 1 ? (
        <Segmented
          size="small"
          value={language}
          onChange={setLanguage}
          aria-label={label}
          options={page.site.languages.map((one) => ({ value: one, label: texts.languages[one] ?? one }))}
        />
      ) : null}
      <BodyEditor
        key={language}
        body={bodies[language] ?? empty}
        writable={writable}
        labelledBy={`${id}-label`}
        onChange={(body) => {
          const rest = { ...bodies, [language]: body };
          if (isEmpty(body)) delete rest[language];
          onChange(Object.keys(rest).length > 0 ? rest : null);
        }}
      />
      {extra ? <p className="meta">{extra}</p> : null}
    </div>
  );
}

function isEmpty(body: RichText): boolean {
  const { content } = body as { content?: { type: string; content?: unknown[] }[] };
  return (content ?? []).every(({ type, content: inner }) => type === 'paragraph' && !inner?.length);
}
