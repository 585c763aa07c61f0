import { Form, Input, Select } from 'antd';
import { api } from '../api.ts';
import { Dialog } from '../loudspeakers/network-form.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { seenCauses } from './search.ts';
import { WhereFields } from './where-fields.tsx';

interface ReportFormProps {
  unitId?: string;
  /** Known already on the page of a loudspeaker. */
  deviceId?: string;
  onClose: () => void;
}

interface Values {
  deviceId: string;
  cause: (typeof seenCauses)[number];
  words?: string;
}

export function ReportForm({ unitId, deviceId, onClose }: ReportFormProps) {
  const texts = useTexts();
  const say = texts.tickets;
  const [form] = Form.useForm<Values>();
  const send = useAct({
    do: (values: Values) =>
      api.openTicket({
        deviceId: deviceId ?? values.deviceId,
        cause: values.cause,
        words: values.words ?? '',
      }),
    renews: ['tickets'],
    said: say.form.sent,
    then: onClose,
  });
  return (
    <Dialog title={say.report} busy={send.isPending} onClose={onClose} onOk={() => form.submit()}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ cause: 'NO_SOUND' }}
        onFinish={(values) => send.mutate(values)}
      >
        {deviceId ? null : <WhereFields {...(unitId ? { unitId } : {})} />}
        <Form.Item name="cause" label={say.form.cause}>
          <Select options={seenCauses.map((value) => ({ value, label: say.causes[value] }))} />
        </Form.Item>
        <Form.Item
          name="words"
          label={say.form.words}
          rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
        >
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 3, maxRows: 8 }} />
        </Form.Item>
      </Form>
    </Dialog>
  );
}
