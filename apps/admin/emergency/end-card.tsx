import type { Emergency } from '@saola/api-client';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { Card } from '../parts/card.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';

export function EndCard({ emergency }: { emergency: Emergency }) {
  const say = useTexts().emergency;
  const [reason, setReason] = useState('');
  const [allClear, setAllClear] = useState(true);
  const end = useAct({
    do: () => api.endEmergencyBroadcast(emergency.id, { reason: reason.trim(), allClear }),
    renews: ['emergencies', 'emergency-watch'],
    said: say.ended,
    renewsWhenRefused: true,
  });
  return (
    <Card title={say.endTitle} inside>
      <div className="emergency-stack">
        <FieldFrame id="emergency-reason" label={say.endReason} required>
          <Input
            id="emergency-reason"
            value={reason}
            maxLength={300}
            onChange={({ target }) => setReason(target.value)}
          />
        </FieldFrame>
        {emergency.message === 'ALERT' ? (
          <Checkbox checked={allClear} onChange={({ target }) => setAllClear(target.checked)}>
            {say.endAllClear}
          </Checkbox>
        ) : null}
        <div className="emergency-actions">
          <Button size="large" disabled={!reason.trim()} loading={end.isPending} onClick={() => end.mutate()}>
            {say.end}
          </Button>
        </div>
      </div>
    </Card>
  );
}
