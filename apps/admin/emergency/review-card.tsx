import type { Emergency } from '@saola/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { moment } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { GrowingText } from '../parts/growing-text.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

/** What the level above says of it afterwards. */
export function ReviewCard({ emergency }: { emergency: Emergency }) {
  const say = useTexts().emergency;
  const { may } = useSession();
  const [note, setNote] = useState('');
  const review = useAct({
    do: () => api.reviewEmergencyBroadcast(emergency.id, { note: note.trim() }),
    renews: ['emergencies', 'emergency-watch'],
    renewsWhenRefused: true,
  });
  if (emergency.review)
    return (
      <Card title={say.review} inside>
        <p className="emergency-words">{emergency.review.note}</p>
        <p className="meta">{say.reviewed(emergency.review.byName, moment(emergency.review.at))}</p>
      </Card>
    );
  if (!may('broadcasting.emergency.review') || emergency.isMine) return null;
  return (
    <Card title={say.review} inside>
      <div className="emergency-stack">
        <FieldFrame id="emergency-review" label={say.reviewNote} guide={say.reviewGuide}>
          <GrowingText
            id="emergency-review"
            value={note}
            maxLength={2_000}
            aria-describedby="emergency-review-guide"
            onChange={({ target }) => setNote(target.value)}
          />
        </FieldFrame>
        <div className="emergency-actions">
          <Button disabled={!note.trim()} loading={review.isPending} onClick={() => review.mutate()}>
            {say.reviewSave}
          </Button>
        </div>
      </div>
    </Card>
  );
}
