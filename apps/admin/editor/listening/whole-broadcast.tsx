import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Radio, X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api.ts';
import { length } from '../../format.ts';
import { useAct } from '../../parts/use-act.tsx';
import { useSession } from '../../session.tsx';
import { useTexts } from '../../texts/language.tsx';
import type { TextToHear } from './listening-panel.tsx';
import { Waveform } from './waveform.tsx';

/** The broadcast as it will go on air: made while one watches, stopped when one has seen enough. */
export function WholeBroadcast({ wanted, disabled }: { wanted: TextToHear; disabled: boolean }) {
  const texts = useTexts().listening;
  const { may } = useSession();
  const [id, setId] = useState<string | null>(null);
  const broadcast = useQuery({
    queryKey: ['broadcasting', 'broadcast', id],
    queryFn: () => api.getBroadcast(id!),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data?.state === 'PENDING' ? 800 : false),
  });
  const make = useAct({ do: () => api.tryBroadcast(wanted), renews: [], then: (made) => setId(made.id) });
  const cancel = useAct({ do: () => api.cancelBroadcast(id!), renews: ['broadcasting'] });
  if (!may('speech.recording.upload')) return null;
  const made = broadcast.data;
  const pending = made?.state === 'PENDING';
  const urlOf = (name: string) => made?.forms.find((form) => form.name === name)?.url;
  return (
    <div className="whole">
      <Button
        icon={<Radio size={16} aria-hidden />}
        loading={make.isPending || pending}
        disabled={disabled}
        onClick={() => make.mutate()}
      >
        {texts.makeWhole}
      </Button>
      {pending ? (
        <>
          <progress
            aria-label={texts.making}
            max={(made.pieces.wanted ?? 0) + 1}
            value={made.pieces.wanted === null ? undefined : made.pieces.made}
          />
          <span className="meta" role="status">
            {made.pieces.wanted === null ? texts.waiting : texts.pieces(made.pieces.made, made.pieces.wanted)}
          </span>
          <Button
            size="small"
            icon={<X size={14} aria-hidden />}
            loading={cancel.isPending}
            onClick={() => cancel.mutate()}
          >
            {texts.cancel}
          </Button>
        </>
      ) : null}
      {made?.state === 'FAILED' ? (
        <p className="line-failed" role="alert">
          {made.error === 'cancelled' ? texts.cancelled : texts.notMade(made.error ?? '')}
        </p>
      ) : null}
      {made?.state === 'READY' ? (
        <>
          <span className="meta">
            {texts.measured(length(made.durationMs ?? 0), made.loudness ?? 0, made.truePeak ?? 0)}
          </span>
          <Waveform url={urlOf('peaks.json')} label={texts.waveform} />
          <audio controls src={urlOf('audio.mp3')} aria-label={texts.wholeSound} />
        </>
      ) : null}
    </div>
  );
}
