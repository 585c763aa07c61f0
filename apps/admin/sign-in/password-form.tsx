import { isApiError } from '@saola/api-client';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { api } from '../api.ts';
import { useTexts } from '../texts/language.tsx';

export interface Credentials {
  username: string;
  password: string;
}

interface PasswordFormProps {
  filled: Credentials | null;
  onEntered: () => Promise<void>;
  onCode: () => void;
}

export function PasswordForm({ filled, onEntered, onCode }: PasswordFormProps) {
  const texts = useTexts();
  const [form] = Form.useForm<Credentials>();
  useEffect(() => {
    if (filled) form.setFieldsValue(filled);
  }, [filled, form]);
  const signIn = useMutation({
    mutationFn: ({ username, password }: Credentials) => api.signIn(username.trim(), password),
    onSuccess: (answer) => (answer.twoFactorRedirect ? onCode() : onEntered()),
  });
  const required = [{ required: true, message: texts.signIn.required }];
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => signIn.mutate(values)}>
      {signIn.error ? (
        <Alert type="error" showIcon title={said(signIn.error)} style={{ marginBottom: 16 }} />
      ) : null}
      <Form.Item name="username" label={texts.signIn.username} rules={required}>
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} size="large" />
      </Form.Item>
      <Form.Item name="password" label={texts.signIn.password} rules={required}>
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
        {texts.signIn.submit}
      </Button>
    </Form>
  );

  function said(error: Error): string {
    if (!isApiError(error)) return error.message;
    if (error.status === 0) return texts.states.unreachable;
    if (error.status === 429) return texts.signIn.locked;
    return `${error.message} (${error.code})`;
  }
}
