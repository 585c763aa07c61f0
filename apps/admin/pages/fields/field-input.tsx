import { Button, Form, Input, InputNumber, Select, Switch } from 'antd';
import { UnitSelect } from '../../parts/unit-select.tsx';
import { useLanguage } from '../../texts/language.tsx';
import { BodyInput } from './body-input.tsx';
import type { FieldProps, Words } from './field.ts';
import { NamedInput } from './named-input.tsx';
import { PictureInput, type PictureValue } from './picture-input.tsx';
import { RowsInput } from './rows-input.tsx';

/** One setting, by the kind of its field. */
export function FieldInput(props: FieldProps) {
  const { field, id, value, page, writable, onChange } = props;
  const { texts, language } = useLanguage();
  const label = field.label[language];
  const guide = field.guide?.[language];
  const missing = field.required && !value ? texts.pages.required : null;
  const extra = [guide, missing].filter(Boolean).join(' ');
  switch (field.kind) {
    case 'named':
      return (
        <NamedInput
          id={id}
          label={label}
          value={(value ?? {}) as Words}
          languages={page.site.languages}
          maxLength={field.maxLength ?? 200}
          lines={field.lines ?? false}
          writable={writable}
          extra={extra}
          onChange={onChange}
        />
      );
    case 'body':
      return <BodyInput {...props} label={label} extra={extra} />;
    case 'picture':
      return (
        <PictureInput
          id={id}
          label={label}
          value={value as PictureValue | null}
          unitId={page.site.unitId}
          languages={page.site.languages}
          writable={writable}
          onChange={onChange}
        />
      );
    case 'rows':
      return <RowsInput {...props} label={label} input={FieldInput} />;
    case 'flag':
      return (
        <Form.Item label={label} htmlFor={id} extra={extra}>
          <Switch id={id} checked={value === true} onChange={onChange} aria-label={label} />
        </Form.Item>
      );
    default:
      return (
        <Form.Item label={label} htmlFor={id} extra={extra}>
          <PlainInput {...props} />
        </Form.Item>
      );
  }
}

/** What one control holds. */
function PlainInput({ id, field, value, blocks, onChange }: FieldProps) {
  const { texts, language } = useLanguage();
  const label = field.label[language];
  const said = (option: { value: string; label: { vi: string; en: string } }) => ({
    value: option.value,
    label: option.label[language],
  });
  switch (field.kind) {
    case 'count':
      return (
        <InputNumber
          id={id}
          min={field.min ?? 0}
          max={field.max ?? 100}
          precision={0}
          value={value as number}
          onChange={(next) => next !== null && onChange(next)}
        />
      );
    case 'choice':
      return (
        <Select
          id={id}
          aria-label={label}
          value={value as string}
          onChange={onChange}
          options={(field.options ?? []).map(said)}
        />
      );
    case 'types':
      return (
        <Select
          id={id}
          mode="multiple"
          aria-label={label}
          value={(value ?? []) as string[]}
          onChange={onChange}
          optionFilterProp="label"
          options={blocks.contentTypes
            .filter((type) => field.having !== 'attachments' || type.attachments)
            .map(said)}
        />
      );
    case 'category':
      return (
        <Select
          id={id}
          allowClear
          aria-label={label}
          value={(value as string | null) ?? null}
          onChange={(next: string | undefined) => onChange(next ?? null)}
          options={blocks.categories.map(said)}
        />
      );
    case 'unit':
      return (
        <div className="unit-field">
          <UnitSelect
            id={id}
            label={label}
            {...(value ? { value: value as string } : {})}
            onChange={onChange}
          />
          {value ? (
            <Button size="small" type="text" onClick={() => onChange(null)}>
              {texts.pages.clear}
            </Button>
          ) : (
            <span className="meta">{texts.pages.anyUnit}</span>
          )}
        </div>
      );
    default:
      return (
        <Input
          id={id}
          maxLength={field.maxLength ?? 2000}
          value={(value as string | null) ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
