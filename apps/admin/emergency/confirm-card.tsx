import type { Emergency } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { clock } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { emergencyVi } from './texts-vi.ts';

/** The second pair of eyes, or the sender's own code. */
export function ConfirmCard({ emergency }: { emergency: Emergency }) {
  const say = useTexts().emergency;
  const { may, me } = useSession();
  const [code, setCode] = useState('');
  const confirm = useAct({
    do: (given: string | null) => api.confirmEmergencyBroadcast(emergency.id, given ? { code: given } : {}),
    renews: ['emergencies', 'emergency-watch'],
    said: say.confirmed,
    renewsWhenRefused: true,
  });
  const refuse = useAct({
    // The record is in Vietnamese, whatever the language of this screen.
    do: () => api.endEmergencyBroadcast(emergency.id, { reason: emergencyVi.refuse, allClear: false }),
    renews: ['emergencies', 'emergency-watch'],
    renewsWhenRefused: true,
  });
  const tone = {
    type: 'primary' as const,
    danger: !emergency.exercise,
    size: 'large' as const,
    className: emergency.exercise ? '' : 'emergency-send',
  };
  const isRight = /^\d{6}$/.test(code);
  return (
    <Card title={say.confirmTitle} inside>
      <div className="emergency-stack">
        <p>{say.confirmUntil(clock(emergency.confirmUntil))}</p>
        {emergency.isMine ? (
          <form
            className="emergency-stack"
            onSubmit={(event) => {
              event.preventDefault();
              if (isRight) confirm.mutate(code);
            }}
          >
            <p>{me.twoFactor ? say.confirmMine : say.confirmMineWithoutCode}</p>
            {me.twoFactor ? (
              <FieldFrame id="emergency-code" label={say.code} guide={say.codeGuide}>
                <Input
                  id="emergency-code"
                  size="large"
                  value={code}
                  inputMode="numeric"
                  autoComplete="one-time-code"
                  maxLength={6}
                  aria-describedby="emergency-code-guide"
                  onChange={({ target }) => setCode(target.value.replace(/\D/g, ''))}
                />
              </FieldFrame>
            ) : (
              <Link to="/bao-mat">{say.withoutCode}</Link>
            )}
            <div className="emergency-actions">
              {me.twoFactor ? (
                <Button {...tone} htmlType="submit" disabled={!isRight} loading={confirm.isPending}>
                  {say.confirmByCode}
                </Button>
              ) : null}
              <Button size="large" onClick={() => refuse.mutate()} loading={refuse.isPending}>
                {say.refuse}
              </Button>
            </div>
          </form>
        ) : may('broadcasting.emergency.confirm') ? (
          <>
            <p>{say.confirmSecondGuide}</p>
            <div className="emergency-actions">
              <Button {...tone} onClick={() => confirm.mutate(null)} loading={confirm.isPending}>
                {say.confirmSecond}
              </Button>
              <Button size="large" onClick={() => refuse.mutate()} loading={refuse.isPending}>
                {say.refuse}
              </Button>
            </div>
          </>
        ) : (
          <p>{say.cannotConfirm}</p>
        )}
      </div>
    </Card>
  );
}
