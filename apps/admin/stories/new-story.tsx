import { useNavigate } from '@tanstack/react-router';
import { Form, Modal, Select } from 'antd';
import { GrowingText } from '../parts/growing-text.tsx';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

interface Fields {
  title: string;
  unitId: string;
}

export function NewStory({ open, onClose }: { open: boolean; onClose: () => void }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { me, unit } = useSession();
  const [form] = Form.useForm<Fields>();
  const units = me.grants
    .filter((grant) => grant.role === 'AUTHOR' || grant.role === 'EDITOR')
    .map((grant) => ({ value: grant.unitId, label: grant.unitName }));
  const options = [...new Map(units.map((option) => [option.value, option])).values()];
  const first = options.find((option) => option.value === unit?.unitId) ?? options[0];
  const create = useAct({
    do: (fields: Fields) => api.createStory(fields),
    renews: ['newsroom'],
    then: ({ storyId }) => void navigate({ to: '/tin-bai/$storyId', params: { storyId } }),
  });
  return (
    <Modal
      open={open}
      title={texts.stories.newTitle}
      okText={texts.stories.newSubmit}
      cancelText={texts.common.cancel}
      onCancel={onClose}
      onOk={() => form.submit()}
      confirmLoading={create.isPending}
      destroyOnHidden
    >
      <p className="meta" style={{ marginBottom: 16 }}>
        {texts.stories.newLead}
      </p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ title: '', unitId: first?.value }}
        onFinish={(fields) => create.mutate(fields)}
      >
        <Form.Item
          name="title"
          label={texts.stories.newField}
          rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
        >
          <GrowingText minRows={2} maxRows={4} maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item name="unitId" label={texts.stories.newUnit} hidden={options.length < 2}>
          <Select options={options} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
