import { Form, Modal } from 'antd';
import { GrowingText } from '../../parts/growing-text.tsx';
import { useTexts } from '../../texts/language.tsx';
import { FindingList } from './findings-card.tsx';
import { useLookedAt } from './looked-at.tsx';

interface ApproveAnywayProps {
  emergency: boolean;
  busy: boolean;
  onClose: () => void;
  onApprove: (reason: string) => void;
}

/** What stops the approval; who has the right goes on with a reason, and an emergency has one already. */
export function ApproveAnyway({ emergency, busy, onClose, onApprove }: ApproveAnywayProps) {
  const texts = useTexts();
  const said = texts.accessible;
  const { errors, found } = useLookedAt();
  const [form] = Form.useForm<{ reason: string }>();
  const may = found?.mayGiveReason ?? false;
  return (
    <Modal
      open
      width={640}
      title={emergency ? said.emergencyTitle : said.stops(errors.length)}
      okText={said.approveAnyway}
      cancelText={may ? texts.common.cancel : texts.common.close}
      confirmLoading={busy}
      okButtonProps={{ danger: !emergency, ...(may ? {} : { style: { display: 'none' } }) }}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <p className="dialog-lead">{emergency ? said.emergencyLead : may ? said.mayLead : said.mayNotLead}</p>
      {may ? (
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ reason: emergency ? said.emergencyReason : '' }}
          onFinish={({ reason }) => onApprove(reason.trim())}
        >
          <Form.Item
            name="reason"
            label={said.reason}
            extra={said.reasonHint}
            rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
          >
            <GrowingText autoFocus minRows={2} maxLength={1000} />
          </Form.Item>
        </Form>
      ) : null}
      <FindingList findings={errors} onGo={onClose} />
    </Modal>
  );
}
