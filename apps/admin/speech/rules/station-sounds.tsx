import type { StationSound } from '@saola/api-client';
import { Button } from 'antd';
import { Trash2, Upload } from 'lucide-react';
import { useRef } from 'react';
import { api } from '../../api.ts';
import { length } from '../../format.ts';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/states.tsx';
import { UploadProgress, useProgress } from '../../parts/upload-progress.tsx';
import { useAct } from '../../parts/use-act.tsx';
import { useSession } from '../../session.tsx';
import { useTexts } from '../../texts/language.tsx';

/** Tunes and music to choose from: the unit's own, and those of the units above. */
export function StationSounds({ unitId, sounds }: { unitId: string; sounds: readonly StationSound[] }) {
  const say = useTexts().speech.rules;
  const { may } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const progress = useProgress();
  const writable = may('speech.broadcast-rule.write');
  const add = useAct({
    do: async (file: File) => {
      const stored = await progress.during((tell) => api.uploadFile(file, { unitId }, tell(0, file.size)));
      const name = file.name.replace(/\.[^.]+$/, '').slice(0, 120);
      await api.keepStationSound({ unitId, fileId: stored.id, name });
    },
    renews: ['dictionary'],
    said: say.soundAdded,
  });
  const remove = useAct({
    do: (fileId: string) => api.removeStationSound(fileId),
    renews: ['dictionary'],
    said: say.soundRemoved,
  });
  return (
    <Card
      title={say.sounds}
      end={
        writable ? (
          <>
            <input
              ref={input}
              type="file"
              accept="audio/*"
              hidden
              aria-label={say.addSound}
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = '';
                if (file) add.mutate(file);
              }}
            />
            <Button
              icon={<Upload size={16} aria-hidden />}
              loading={add.isPending}
              onClick={() => input.current?.click()}
            >
              {say.addSound}
            </Button>
          </>
        ) : null
      }
    >
      <p className="meta speech-lead">{say.soundsLead}</p>
      <UploadProgress share={progress.share} />
      {sounds.length === 0 ? (
        <Empty small title={say.soundsNone} />
      ) : (
        <ul className="rows">
          {sounds.map((sound) => (
            <li key={sound.fileId} className="rules-sound">
              <div className="grow">
                <b>{sound.name}</b>
                <div className="meta">{say.soundOf(sound.unitName, length(sound.durationMs))}</div>
              </div>
              <audio controls preload="none" src={sound.url} aria-label={say.soundListen(sound.name)} />
              {writable && sound.unitId === unitId ? (
                <Button
                  type="text"
                  danger
                  icon={<Trash2 size={16} aria-hidden />}
                  aria-label={say.removeSound(sound.name)}
                  onClick={() => remove.mutate(sound.fileId)}
                />
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
