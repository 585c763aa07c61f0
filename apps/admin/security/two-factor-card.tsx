import { Button, Form, Input, QRCode } from 'antd';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { Card } from '../parts/card.tsx';
import { CopyLine } from '../parts/copy-line.tsx';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

/** Switching on takes three steps: the password, the code scanned by a phone, the first digits. */
export function TwoFactorCard() {
  const texts = useTexts();
  const { me } = useSession();
  const [secret, setSecret] = useState<{ totpURI: string; backupCodes: string[] } | null>(null);
  const enable = useAct({
    do: (password: string) => api.enableTwoFactor(password),
    renews: [],
    then: setSecret,
  });
  const disable = useAct({
    do: (password: string) => api.disableTwoFactor(password),
    renews: ['access'],
    said: texts.security.disabled,
  });
  const verify = useAct({
    do: (code: string) => api.verifyTotp(code),
    renews: ['access'],
    said: texts.security.enabled,
    then: () => setSecret(null),
  });
  const act = me.twoFactor ? disable : enable;
  return (
    <Card
      title={texts.security.twoFactor}
      end={
        <Tag tone={me.twoFactor ? 'ok' : 'warn'}>{me.twoFactor ? texts.security.on : texts.security.off}</Tag>
      }
      inside
    >
      {secret ? (
        <Enrolment secret={secret} busy={verify.isPending} onCode={(code) => verify.mutate(code)} />
      ) : (
        <>
          <p style={{ marginBottom: 16 }}>{me.twoFactor ? texts.security.onText : texts.security.offText}</p>
          <Form
            layout="vertical"
            requiredMark={false}
            style={{ maxWidth: 420 }}
            onFinish={({ password }: { password: string }) => act.mutate(password)}
          >
            <Form.Item
              name="password"
              label={texts.security.password}
              rules={[{ required: true, message: texts.signIn.required }]}
            >
              <Input.Password autoComplete="current-password" />
            </Form.Item>
            <Button
              type={me.twoFactor ? 'default' : 'primary'}
              danger={me.twoFactor}
              htmlType="submit"
              icon={<ShieldCheck size={16} aria-hidden />}
              loading={act.isPending}
            >
              {me.twoFactor ? texts.security.disable : texts.security.enable}
            </Button>
          </Form>
        </>
      )}
    </Card>
  );
}

interface EnrolmentProps {
  secret: { totpURI: string; backupCodes: string[] };
  busy: boolean;
  onCode: (code: string) => void;
}

function Enrolment({ secret, busy, onCode }: EnrolmentProps) {
  const texts = useTexts();
  const key = new URL(secret.totpURI).searchParams.get('secret') ?? '';
  return (
    <div className="two-factor">
      <div>
        <p className="strong">{texts.security.scan}</p>
        {/* who cannot see it has the same key in letters beside it */}
        <div aria-hidden="true">
          <QRCode value={secret.totpURI} type="svg" size={200} color="#141D42" bgColor="#FFFFFF" />
        </div>
      </div>
      <div>
        <p>{texts.security.secret}</p>
        <CopyLine text={key} />
        <p>{texts.security.backup}</p>
        <CopyLine text={secret.backupCodes.join('\n')} />
        <Form
          layout="vertical"
          requiredMark={false}
          onFinish={({ code }: { code: string }) => onCode(code.trim())}
        >
          <Form.Item
            name="code"
            label={texts.security.confirm}
            rules={[{ required: true, message: texts.signIn.required }]}
          >
            <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} style={{ maxWidth: 160 }} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={busy}>
            {texts.signIn.verify}
          </Button>
        </Form>
      </div>
    </div>
  );
}
