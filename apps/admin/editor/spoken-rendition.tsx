import type { Edition } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { GrowingText } from '../parts/growing-text.tsx';
import { AudioLines, Mic, RotateCcw, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { length } from '../format.ts';
import { UploadProgress, useProgress } from '../parts/upload-progress.tsx';
import { useAct } from '../parts/use-act.tsx';
import { recordingQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { spokenTextFrom } from './content.ts';
import { ListeningPanel } from './listening/listening-panel.tsx';
import { RecordingRoom } from './recording-room/recording-room.tsx';
import { useSession } from '../session.tsx';
import type { Draft } from './use-draft.ts';

interface SpokenRenditionProps {
  draft: Draft;
  edition: Edition;
  writable: boolean;
  unitId: string;
}

export function SpokenRendition({ draft, edition, writable, unitId }: SpokenRenditionProps) {
  const texts = useTexts().editor;
  const own = draft.content.spokenText;
  const text = own ?? spokenTextFrom(draft.content);
  return (
    <>
      <GrowingText
        aria-label={texts.spoken}
        className="spoken"
        minRows={6}
        maxRows={14}
        readOnly={!writable}
        maxLength={20_000}
        value={text}
        onChange={(event) => draft.write({ spokenText: event.target.value })}
      />
      <p className="meta spoken-line">
        {own === null ? texts.spokenAuto : texts.spokenOwn}
        {own !== null && writable ? (
          <Button
            size="small"
            type="link"
            icon={<RotateCcw size={14} aria-hidden />}
            onClick={() => draft.write({ spokenText: null })}
          >
            {texts.spokenReset}
          </Button>
        ) : null}
      </p>
      <ListeningPanel
        wanted={{
          unitId,
          // The author's own words are all that is said; else the title is the headline.
          headline: own === null ? draft.content.title : '',
          text: own ?? spokenTextFrom({ ...draft.content, title: '' }),
          language: edition.language,
          purpose: purposeOf(draft.content),
        }}
      />
      <RecordingLine edition={edition} writable={writable} unitId={unitId} text={text} />
    </>
  );
}

const purposeOf = ({ channels, priority }: Draft['content']) =>
  !channels.includes('LOUDSPEAKER') ? 'portal' : priority === 'EMERGENCY' ? 'emergency' : 'news';

function RecordingLine({
  edition,
  writable,
  unitId,
  text,
}: Omit<SpokenRenditionProps, 'draft'> & { text: string }) {
  const { editor: texts, recordingRoom } = useTexts();
  const { may } = useSession();
  const [inRoom, setInRoom] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const recording = useQuery(recordingQuery(edition.id));
  const progress = useProgress();
  const send = useAct({
    do: async (file: File) => {
      const stored = await progress.during((tell) => api.uploadFile(file, { unitId }, tell(0, file.size)));
      return api.useOwnRecording(edition.id, stored.id);
    },
    renews: ['broadcasting'],
    said: texts.recordingOwnUsed,
  });
  const state = recording.data?.state ?? 'NONE';
  return (
    <div className="recording">
      <div className="with-icon">
        <AudioLines size={16} aria-hidden />
        <span>
          <b>{texts.recording}:</b> {texts.recordingState[state]}
          {recording.data?.durationMs ? `, ${length(recording.data.durationMs)}` : ''}
        </span>
      </div>
      {recording.data?.url ? <audio controls preload="none" src={recording.data.url} /> : null}
      {writable || edition.state === 'APPROVED' ? (
        <>
          <input
            ref={input}
            type="file"
            accept="audio/*"
            hidden
            aria-label={texts.recordingOwn}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) send.mutate(file);
            }}
          />
          <Button
            size="small"
            icon={<Upload size={14} aria-hidden />}
            loading={send.isPending}
            onClick={() => input.current?.click()}
          >
            {texts.recordingOwn}
          </Button>
          {may('speech.recording.upload') ? (
            <Button size="small" icon={<Mic size={14} aria-hidden />} onClick={() => setInRoom(true)}>
              {recordingRoom.open}
            </Button>
          ) : null}
          {inRoom ? (
            <RecordingRoom
              editionId={edition.id}
              unitId={unitId}
              text={text}
              close={() => setInRoom(false)}
            />
          ) : null}
          <UploadProgress share={progress.share} />
        </>
      ) : null}
    </div>
  );
}
