import type { PageBlock, PageBlocks, PageBlockType, PageOfBlocks } from '@saola/api-client';
import { Form } from 'antd';
import { useLanguage } from '../texts/language.tsx';
import { FieldInput } from './fields/field-input.tsx';
import type { BlockField } from './fields/field.ts';

interface SettingsFormProps {
  block: PageBlock;
  type: PageBlockType;
  blocks: PageBlocks;
  page: PageOfBlocks;
  writable: boolean;
  onChange: (settings: PageBlock['settings']) => void;
}

/** The form of a block, made of the fields its kind declares. */
export function SettingsForm({ block, type, blocks, page, writable, onChange }: SettingsFormProps) {
  const { texts, language } = useLanguage();
  const fields = type.fields as BlockField[];
  return (
    <Form layout="vertical" requiredMark={false} className="block-form" disabled={!writable}>
      <p className="meta">{type.guide[language]}</p>
      {fields.length === 0 ? <p>{texts.pages.noFields}</p> : null}
      {fields.map((field) => (
        <FieldInput
          key={field.key}
          id={`${block.id}-${field.key}`}
          field={field}
          value={block.settings[field.key] ?? field.default}
          blocks={blocks}
          page={page}
          writable={writable}
          onChange={(value) => onChange({ ...block.settings, [field.key]: value })}
        />
      ))}
    </Form>
  );
}
