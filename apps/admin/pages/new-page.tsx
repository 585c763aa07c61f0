import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Modal } from 'antd';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';

interface Fields {
  title: string;
  slug?: string;
}

export function NewPage({ siteId, onClose }: { siteId: string; onClose: () => void }) {
  const all = useTexts();
  const texts = all.pages;
  const navigate = useNavigate();
  const [form] = Form.useForm<Fields>();
  const create = useAct({
    do: ({ title, slug }: Fields) =>
      api.createPage(siteId, {
        slot: 'FREE',
        title: { vi: title },
        ...(slug ? { path: `/trang/${slug}` } : {}),
      }),
    renews: ['pages'],
    then: ({ pageId }) => void navigate({ to: '/trang/$pageId', params: { pageId } }),
  });
  return (
    <Modal
      open
      title={texts.addTitle}
      okText={texts.create}
      cancelText={all.common.cancel}
      onCancel={onClose}
      onOk={() => form.submit()}
      confirmLoading={create.isPending}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ title: '', slug: '' }}
        onFinish={(fields) => create.mutate(fields)}
      >
        <Form.Item
          name="title"
          label={texts.name}
          rules={[{ required: true, whitespace: true, message: all.signIn.required }]}
        >
          <Input maxLength={200} autoFocus onPressEnter={() => form.submit()} />
        </Form.Item>
        <Form.Item
          name="slug"
          label={texts.address}
          extra={texts.addressHint}
          rules={[{ pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, message: texts.addressWrong }]}
        >
          <Input prefix="/trang/" maxLength={80} onPressEnter={() => form.submit()} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
