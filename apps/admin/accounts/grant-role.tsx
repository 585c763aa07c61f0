import type { Account, Role } from '@saola/api-client';
import { Form, Modal, Select } from 'antd';
import { api } from '../api.ts';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

interface Fields {
  role: Role;
  unitId: string;
}

export function GrantRole({ account, onClose }: { account: Account | null; onClose: () => void }) {
  const texts = useTexts();
  const { unit, may } = useSession();
  const [form] = Form.useForm<Fields>();
  const grant = useAct({
    do: (fields: Fields) => api.assignRole(account?.id ?? '', fields),
    renews: ['access'],
    said: texts.accounts.granted,
    then: onClose,
  });
  const roles = (Object.keys(texts.role) as Role[]).filter(
    (role) => role !== 'PROVINCE_ADMINISTRATOR' || may('access.administrator.write'),
  );
  return (
    <Modal
      open={account !== null}
      title={`${texts.accounts.grant}: ${account?.name ?? ''}`}
      okText={texts.accounts.grant}
      cancelText={texts.common.cancel}
      confirmLoading={grant.isPending}
      onCancel={onClose}
      onOk={() => form.submit()}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={{ unitId: account?.unitId }}
        onFinish={(fields) => grant.mutate(fields)}
      >
        <Form.Item
          name="role"
          label={texts.accounts.role}
          rules={[{ required: true, message: texts.signIn.required }]}
        >
          <Select options={roles.map((role) => ({ value: role, label: texts.role[role] }))} />
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
