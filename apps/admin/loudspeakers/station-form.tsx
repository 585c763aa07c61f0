import type { Station } from '@saola/api-client';
import { Form, Input, Modal } from 'antd';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';

export function StationForm({ station, onClose }: { station: Station; onClose: () => void }) {
  const all = useTexts();
  const texts = all.stations.station;
  const [form] = Form.useForm<{ name: string; place: string }>();
  const keep = useAct({
    do: (values: { name: string; place: string }) => api.keepStation(station.unitId, values),
    renews: ['devices'],
    said: texts.saved,
    then: onClose,
  });
  return (
    <Modal
      open
      title={texts.edit}
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={all.common.save}
      cancelText={all.common.cancel}
      confirmLoading={keep.isPending}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: station.name, place: station.place }}
        onFinish={(values) => keep.mutate(values)}
      >
        <Form.Item
          name="name"
          label={texts.name}
          rules={[{ required: true, whitespace: true, message: all.signIn.required }]}
        >
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="place" label={texts.place}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
