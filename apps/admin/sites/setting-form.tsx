import type { SiteDescription } from '@saola/api-client';
import { Checkbox, Form, Input, Modal, Radio, Select } from 'antd';
import { api } from '../api.ts';
import { GrowingText } from '../parts/growing-text.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { linesOf, namedFrom, phonesAsText, phonesFromText } from './say-setting.ts';
import type { PlainKey } from './settings-card.tsx';

interface SettingFormProps {
  name: PlainKey;
  site: SiteDescription;
  onClose: () => void;
}

/** One setting of one site; begins with what holds now, inherited or not. */
export function SettingForm({ name, site, onClose }: SettingFormProps) {
  const texts = useTexts();
  const words = texts.sites;
  const [form] = Form.useForm<Record<string, unknown>>();
  const value = site.settings[name]?.value;
  const save = useAct({
    do: (fields: Record<string, unknown>) =>
      api.changeSetting(site.id, name, { revision: site.revision, value: valueOf(name, fields) }),
    renews: ['sites'],
    said: words.saved,
    then: onClose,
  });
  return (
    <Modal
      open
      title={words.keys[name]}
      okText={words.save}
      cancelText={texts.common.cancel}
      confirmLoading={save.isPending}
      onCancel={onClose}
      onOk={() => form.submit()}
      destroyOnHidden
    >
      {site.below > 0 ? <p className="meta site-lead">{words.reaches(site.below)}</p> : null}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={fieldsOf(name, value)}
        onFinish={(fields) => save.mutate(fields)}
      >
        <Fields name={name} languages={site.settings['languages']?.value as string[]} />
      </Form>
    </Modal>
  );
}

function Fields({ name, languages }: { name: PlainKey; languages: string[] }) {
  const words = useTexts().sites;
  switch (name) {
    case 'theme':
      return (
        <Form.Item name="value" label={words.keys['theme']}>
          <Radio.Group
            className="theme-choices"
            options={Object.entries(words.themes).map(([value, label]) => ({
              value,
              label: (
                <span className="theme-choice">
                  <span className={`theme-swatch ${value}`} aria-hidden />
                  {label}
                </span>
              ),
            }))}
          />
        </Form.Item>
      );
    case 'languages':
      return (
        <Form.Item name="value" label={words.keys['languages']}>
          <Checkbox.Group
            options={Object.entries(words.languageNames).map(([value, label]) => ({
              value,
              label,
              disabled: value === 'vi',
            }))}
          />
        </Form.Item>
      );
    case 'takes':
      return Object.entries(words.takesParts).map(([part, label]) => (
        <Form.Item key={part} name={part} label={label}>
          <Select
            options={Object.entries(words.takesValues).map(([value, said]) => ({ value, label: said }))}
          />
        </Form.Item>
      ));
    case 'showsVisits':
    case 'showsRatings':
      return (
        <Form.Item name="value" label={words.keys[name]} extra={words[`${name}Hint`]}>
          <Radio.Group
            options={[
              { value: true, label: words.shown },
              { value: false, label: words.notShown },
            ]}
          />
        </Form.Item>
      );
    case 'hours':
    case 'phones':
    case 'domains':
      return (
        <Form.Item name="value" label={words.keys[name]} extra={words[`${name}Hint`]}>
          <GrowingText minRows={3} maxLength={2_000} />
        </Form.Item>
      );
    case 'phone':
    case 'email':
      return (
        <Form.Item name="value" label={words.keys[name]}>
          <Input maxLength={200} type={name === 'phone' ? 'tel' : 'email'} />
        </Form.Item>
      );
    default:
      return languages.map((code) => (
        <Form.Item key={code} name={code} label={words.languageNames[code] ?? code}>
          <GrowingText
            minRows={name === 'footerText' ? 3 : 1}
            maxLength={name === 'footerText' ? 2_000 : 300}
            lang={code}
          />
        </Form.Item>
      ));
  }
}

function fieldsOf(name: PlainKey, value: unknown): Record<string, unknown> {
  if (name === 'phones') return { value: phonesAsText(value) };
  if (name === 'hours' || name === 'domains') return { value: ((value as string[] | null) ?? []).join('\n') };
  if (['theme', 'languages', 'phone', 'email', 'showsVisits', 'showsRatings'].includes(name))
    return { value };
  return (value as Record<string, unknown> | null) ?? {};
}

const languageOrder = ['vi', 'en', 'zh', 'km'];

function valueOf(name: PlainKey, fields: Record<string, unknown>): unknown {
  const text = typeof fields['value'] === 'string' ? fields['value'].trim() : '';
  switch (name) {
    case 'theme':
    case 'showsVisits':
    case 'showsRatings':
      return fields['value'];
    case 'languages':
      return languageOrder.filter((code) => code === 'vi' || (fields['value'] as string[]).includes(code));
    case 'takes':
      return fields;
    case 'phones':
      return phonesFromText(text);
    case 'hours':
    case 'domains':
      return linesOf(text);
    case 'phone':
    case 'email':
      return text || null;
    default:
      return namedFrom(fields as Record<string, string>);
  }
}
