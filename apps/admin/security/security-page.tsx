import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { api } from '../api.ts';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useAct } from '../parts/use-act.tsx';
import { meQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { TwoFactorCard } from './two-factor-card.tsx';

export function SecurityPage() {
  const texts = useTexts();
  const { me } = useSession();
  return (
    <>
      <PageHead title={texts.security.title} lead={texts.security.lead} />
      {me.mustChangePassword ? (
        <Alert type="warning" showIcon title={texts.signIn.mustChange} style={{ marginBottom: 20 }} />
      ) : null}
      <div className="columns">
        <div className="stack">
          <TwoFactorCard />
          <PasswordCard />
        </div>
        <Card title={texts.security.grants}>
          <ul className="rows">
            {me.grants.map((grant) => (
              <li key={grant.id}>
                <div className="grow">
                  <b>{texts.role[grant.role]}</b>
                  <div className="meta">{texts.security.at(grant.unitName)}</div>
                </div>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}

function PasswordCard() {
  const texts = useTexts();
  const client = useQueryClient();
  const [form] = Form.useForm<{ current: string; next: string }>();
  const change = useAct({
    do: ({ current, next }: { current: string; next: string }) => api.changePassword(current, next),
    renews: [],
    said: texts.security.changed,
    then: () => {
      form.resetFields();
      void client.invalidateQueries(meQuery);
    },
  });
  const required = [{ required: true, message: texts.signIn.required }];
  return (
    <Card title={texts.security.change} inside>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(fields) => change.mutate(fields)}
        style={{ maxWidth: 420 }}
      >
        <Form.Item name="current" label={texts.security.current} rules={required}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="next" label={texts.security.new} rules={required}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button htmlType="submit" loading={change.isPending}>
          {texts.security.change}
        </Button>
      </Form>
    </Card>
  );
}
