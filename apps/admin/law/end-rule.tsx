import type { LawRule } from '@saola/api-client';
import { Form, Input, Modal } from 'antd';
import { api } from '../api.ts';
import { GrowingText } from '../parts/growing-text.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useLanguage } from '../texts/language.tsx';
import { subjectOf } from './say-rule.ts';

interface Fields {
  effectiveTo: string;
  note: string;
}

export function EndRule({ rule, onClose }: { rule: LawRule; onClose: () => void }) {
  const { language, texts } = useLanguage();
  const [form] = Form.useForm<Fields>();
  const say = texts.law;
  const end = useAct({
    do: (fields: Fields) => api.endLawRule(rule.id, fields),
    renews: ['law', 'obligations'],
    said: say.ended,
    then: onClose,
  });
  const required = [{ required: true, whitespace: true, message: say.required }];
  return (
    <Modal
      open
      title={say.endTitle(rule.code)}
      okText={texts.common.save}
      cancelText={texts.common.cancel}
      okButtonProps={{ danger: true }}
      onCancel={onClose}
      onOk={() => form.submit()}
      confirmLoading={end.isPending}
    >
      <p className="meta law-lead">{subjectOf(rule, texts, language)}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => end.mutate(fields)}>
        <Form.Item name="effectiveTo" label={say.endDay} rules={required}>
          <Input type="date" min={rule.effectiveFrom} autoFocus />
        </Form.Item>
        <Form.Item name="note" label={say.endWhy} rules={required}>
          <GrowingText minRows={2} maxRows={6} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
