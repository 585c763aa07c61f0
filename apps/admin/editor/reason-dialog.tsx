import { Form, Modal } from 'antd';
import { GrowingText } from '../parts/growing-text.tsx';
import { useTexts } from '../texts/language.tsx';

interface ReasonDialogProps {
  open: boolean;
  title: string;
  field: string;
  hint?: string;
  act: string;
  busy: boolean;
  danger?: boolean;
  onClose: () => void;
  onSaid: (reason: string) => void;
}

/** A deed that needs a reason said to others. */
export function ReasonDialog({
  open,
  title,
  field,
  hint,
  act,
  busy,
  danger,
  onClose,
  onSaid,
}: ReasonDialogProps) {
  const texts = useTexts();
  const [form] = Form.useForm<{ reason: string }>();
  return (
    <Modal
      open={open}
      title={title}
      okText={act}
      cancelText={texts.common.cancel}
      confirmLoading={busy}
      okButtonProps={{ danger: danger ?? false }}
      onCancel={onClose}
      onOk={() => form.submit()}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        onFinish={({ reason }) => onSaid(reason.trim())}
      >
        <Form.Item
          name="reason"
          label={field}
          extra={hint}
          rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
        >
          <GrowingText autoFocus minRows={4} maxLength={2000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
