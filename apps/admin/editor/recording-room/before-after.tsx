import { Button, Radio } from 'antd';
import { Ear } from 'lucide-react';
import { useTexts } from '../../texts/language.tsx';

export interface Compared {
  before: string;
  after: string;
}

interface BeforeAfterProps {
  compared: Compared | null;
  busy: boolean;
  disabled: boolean;
  clean: boolean;
  choose(clean: boolean): void;
  compare(): void;
}

/** With its noise and without, at one loudness: who hears both can choose. */
export function BeforeAfter({ compared, busy, disabled, clean, choose, compare }: BeforeAfterProps) {
  const texts = useTexts().recordingRoom;
  return (
    <fieldset className="before-after">
      <legend>{texts.noise}</legend>
      <Radio.Group
        value={clean}
        onChange={(event) => choose(event.target.value as boolean)}
        options={[
          { value: true, label: texts.clean },
          { value: false, label: texts.asIs },
        ]}
      />
      {compared ? (
        <div className="before-after-both">
          <div>
            <span id="room-before">{texts.before}</span>
            <audio controls preload="none" src={compared.before} aria-labelledby="room-before" />
          </div>
          <div>
            <span id="room-after">{texts.after}</span>
            <audio controls preload="none" src={compared.after} aria-labelledby="room-after" />
          </div>
        </div>
      ) : (
        <Button icon={<Ear size={15} aria-hidden />} loading={busy} disabled={disabled} onClick={compare}>
          {texts.compare}
        </Button>
      )}
    </fieldset>
  );
}
