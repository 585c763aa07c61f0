import type { SiteKind } from '@saola/api-client';
import { useNavigate } from '@tanstack/react-router';
import { App, Form, Input, Modal, Select } from 'antd';
import { api } from '../api.ts';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';

interface Fields {
  unitId: string;
  kind?: SiteKind;
  host?: string;
}

export function NewSite({ open, onClose }: { open: boolean; onClose: () => void }) {
  const texts = useTexts();
  const words = texts.sites.new;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Fields>();
  const create = useAct({
    do: ({ unitId, kind, host }: Fields) =>
      api.createSite({ unitId, ...(kind ? { kind } : {}), ...(host?.trim() ? { host: host.trim() } : {}) }),
    renews: ['sites', 'obligations'],
    then: ({ siteId, created }) => {
      void message.success(created ? words.made : words.known);
      void navigate({ to: '/mang-luoi/$siteId', params: { siteId } });
    },
  });
  const { ARCHIVE: _archive, MAIN: _main, ...kinds } = texts.sites.kinds;
  return (
    <Modal
      open={open}
      title={words.title}
      okText={words.submit}
      cancelText={texts.common.cancel}
      confirmLoading={create.isPending}
      onCancel={onClose}
      onOk={() => form.submit()}
      destroyOnHidden
    >
      <p className="meta site-lead">{words.lead}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => create.mutate(fields)}>
        <Form.Item
          name="unitId"
          label={words.unit}
          rules={[{ required: true, message: texts.signIn.required }]}
        >
          <UnitSelect id="new-site-unit" kinds={['PROVINCE', 'DEPARTMENT', 'COMMUNE']} label={words.unit} />
        </Form.Item>
        <Form.Item name="kind" label={texts.sites.kind}>
          <Select
            allowClear
            placeholder={texts.sites.fromSaola}
            options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
          />
        </Form.Item>
        <Form.Item name="host" label={words.host} extra={words.hostHint}>
          <Input maxLength={253} inputMode="url" autoCapitalize="none" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
