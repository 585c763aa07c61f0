import type { MenuChange, SiteDescription } from '@saola/api-client';
import { Form, Input, Modal, Select } from 'antd';
import { useTexts } from '../texts/language.tsx';
import { addItem, idFor, ownChange } from './change-menu.ts';

interface AddMenuItemProps {
  site: SiteDescription;
  busy: boolean;
  onClose: () => void;
  onChange: (change: MenuChange) => void;
}
interface Fields {
  label: Record<string, string>;
  href: string;
  under?: string;
}

export function AddMenuItem({ site, busy, onClose, onChange }: AddMenuItemProps) {
  const texts = useTexts();
  const words = texts.sites.menu;
  const [form] = Form.useForm<Fields>();
  const languages = (site.settings['languages']?.value ?? ['vi']) as string[];
  const tops = site.menuItems.filter((item) => !item.under);
  const add = ({ label, href, under }: Fields) => {
    const given = Object.fromEntries(
      Object.entries(label).flatMap(([code, text]) => (text?.trim() ? [[code, text.trim()]] : [])),
    ) as { vi: string };
    const id = idFor(given.vi, new Set(site.menuItems.map((item) => item.id)));
    onChange(addItem(ownChange(site), { id, label: given, href: href.trim(), ...(under ? { under } : {}) }));
  };
  return (
    <Modal
      open
      title={words.add}
      okText={words.add}
      cancelText={texts.common.cancel}
      confirmLoading={busy}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={add}>
        {languages.map((code) => (
          <Form.Item
            key={code}
            name={['label', code]}
            label={`${words.label} (${texts.sites.languageNames[code] ?? code})`}
            rules={[{ required: code === 'vi', whitespace: code === 'vi', message: texts.signIn.required }]}
          >
            <Input maxLength={100} lang={code} />
          </Form.Item>
        ))}
        <Form.Item
          name="href"
          label={words.href}
          extra={words.hrefHint}
          rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
        >
          <Input maxLength={500} inputMode="url" autoCapitalize="none" />
        </Form.Item>
        <Form.Item name="under" label={words.under}>
          <Select
            allowClear
            placeholder={words.top}
            options={tops.map((item) => ({ value: item.id, label: item.label['vi'] ?? item.id }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
