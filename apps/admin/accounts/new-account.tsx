import { Form, Input, Modal } from 'antd';
import { api } from '../api.ts';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { useOneTimePassword } from './one-time-password.tsx';

interface Fields {
  username: string;
  name: string;
  title?: string;
  email: string;
  unitId: string;
}

export function NewAccount({ open, onClose }: { open: boolean; onClose: () => void }) {
  const texts = useTexts();
  const { unit } = useSession();
  const [form] = Form.useForm<Fields>();
  const show = useOneTimePassword();
  const create = useAct({
    do: (fields: Fields) => api.createAccount(fields),
    renews: ['access'],
    said: texts.accounts.created,
    then: ({ password }, { username }) => {
      onClose();
      show(username, password);
    },
  });
  const required = [{ required: true, whitespace: true, message: texts.signIn.required }];
  return (
    <Modal
      open={open}
      title={texts.accounts.add}
      okText={texts.accounts.add}
      cancelText={texts.common.cancel}
      confirmLoading={create.isPending}
      onCancel={onClose}
      onOk={() => form.submit()}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={{ unitId: unit?.unitId }}
        onFinish={(fields) => create.mutate(fields)}
      >
        <Form.Item name="name" label={texts.accounts.fullName} rules={required}>
          <Input autoFocus maxLength={200} />
        </Form.Item>
        <Form.Item name="title" label={texts.accounts.jobTitle}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="username" label={texts.signIn.username} rules={required}>
          <Input autoCapitalize="none" maxLength={40} />
        </Form.Item>
        <Form.Item name="email" label={texts.accounts.email} rules={required}>
          <Input type="email" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="unitId"
          label={texts.common.unit}
          rules={[{ required: true, message: texts.signIn.required }]}
        >
          <UnitSelect under={unit?.unitId} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
