import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { Volume2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { Card } from '../parts/card.tsx';
import { GrowingText } from '../parts/growing-text.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { preparedQuery } from './queries.ts';
import { blanksIn, draftOf, type EmergencyForm } from './use-emergency-form.ts';

interface WordsCardProps {
  form: EmergencyForm;
  change: (part: Partial<EmergencyForm>) => void;
  unitId: string;
}

/** What is said: typed, kept ready, or a recording; heard before it is sent. */
export function WordsCard({ form, change, unitId }: WordsCardProps) {
  const say = useTexts().emergency;
  const prepared = useQuery(preparedQuery(unitId)).data?.items ?? [];
  const sounds = useQuery({
    queryKey: ['dictionary', 'station-sounds', unitId],
    queryFn: () => api.listStationSounds(unitId),
  }).data?.sounds;
  const [heard, setHeard] = useState<{ of: string; url: string; durationMs: number } | null>(null);
  const draft = draftOf(form, unitId);
  const key = JSON.stringify(draft);
  const listen = useAct({
    do: () => api.previewEmergencySound(draft),
    renews: [],
    then: (made) => setHeard({ of: key, ...made }),
  });
  const keep = useAct({
    do: () =>
      api.keepPreparedEmergency({
        name: form.title.trim(),
        draft: { ...draft, ...(form.fileId ? {} : { sound: { from: 'TEXT' as const, issuedAt: null } }) },
      }),
    renews: ['emergencies'],
    said: say.keptReady,
  });
  const blanks = blanksIn(form.text);
  const isReady = Boolean(form.fileId) || (form.text.trim() !== '' && blanks === 0);
  const take = (id: string) => {
    const found = prepared.find((one) => one.id === id)?.draft;
    if (!found) return;
    const { sound, kind, level, title, authority, text, signal } = found;
    change({ kind, level });
    change({
      title,
      authority,
      text,
      signal,
      issuedAt: null,
      fileId: sound.from === 'RECORDING' ? sound.fileId : null,
    });
  };
  return (
    <Card title={say.words} inside>
      {prepared.length > 0 ? (
        <FieldFrame id="emergency-prepared" label={say.prepared} guide={say.preparedGuide}>
          <Select
            id="emergency-prepared"
            onChange={take}
            options={prepared.map(({ id, name }) => ({ value: id, label: name }))}
            style={{ width: '100%' }}
          />
        </FieldFrame>
      ) : null}
      <FieldFrame id="emergency-title" label={say.headline} required>
        <Input
          id="emergency-title"
          value={form.title}
          maxLength={160}
          onChange={({ target }) => change({ title: target.value })}
        />
      </FieldFrame>
      <FieldFrame
        id="emergency-text"
        label={say.text}
        guide={say.textGuide}
        problem={blanks > 0 && !form.fileId ? say.blanks(blanks) : null}
        required
      >
        <GrowingText
          id="emergency-text"
          value={form.text}
          maxLength={4_000}
          minRows={6}
          aria-describedby="emergency-text-guide"
          onChange={({ target }) => change({ text: target.value })}
        />
      </FieldFrame>
      {sounds && sounds.length > 0 ? (
        <FieldFrame id="emergency-recording" label={say.recording}>
          <Select
            id="emergency-recording"
            value={form.fileId ?? ''}
            onChange={(fileId) => change({ fileId: fileId || null })}
            options={[
              { value: '', label: say.noRecording },
              ...sounds.map(({ fileId, name }) => ({ value: fileId, label: name })),
            ]}
            style={{ width: '100%' }}
          />
        </FieldFrame>
      ) : null}
      <div className="emergency-actions">
        <Button
          size="large"
          icon={<Volume2 size={18} aria-hidden />}
          disabled={!isReady}
          loading={listen.isPending}
          onClick={() => listen.mutate()}
        >
          {listen.isPending ? say.listening : say.listen}
        </Button>
        <Button size="large" disabled={!isReady} loading={keep.isPending} onClick={() => keep.mutate()}>
          {say.keepReady}
        </Button>
        {heard && heard.of === key ? (
          <>
            {/* Its words stand above it. */}
            <audio src={heard.url} controls autoPlay aria-label={say.listen} />
            <span role="status">{say.heardAs(Math.round(heard.durationMs / 1000))}</span>
          </>
        ) : null}
      </div>
    </Card>
  );
}
