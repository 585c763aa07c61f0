import { isApiError } from '@saola/api-client';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { api } from '../api.ts';
import { useTexts } from '../texts/language.tsx';

export function CodeForm({ onEntered, onBack }: { onEntered: () => Promise<void>; onBack: () => void }) {
  const texts = useTexts();
  const verify = useMutation({ mutationFn: (code: string) => api.verifyTotp(code), onSuccess: onEntered });
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      onFinish={({ code }: { code: string }) => verify.mutate(code.trim())}
    >
      {verify.error ? (
        <Alert type="error" showIcon title={said(verify.error)} style={{ marginBottom: 16 }} />
      ) : null}
      <Form.Item
        name="code"
        label={texts.signIn.code}
        rules={[{ required: true, message: texts.signIn.required }]}
      >
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} size="large" autoFocus />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={verify.isPending}>
        {texts.signIn.verify}
      </Button>
      <Button type="link" onClick={onBack} style={{ marginTop: 8, paddingInline: 0 }}>
        {texts.signIn.back}
      </Button>
    </Form>
  );

  function said(error: Error): string {
    if (!isApiError(error) || error.status === 0) return texts.states.unreachable;
    return [409, 423, 429].includes(error.status) ? error.message : texts.signIn.codeWrong;
  }
}
