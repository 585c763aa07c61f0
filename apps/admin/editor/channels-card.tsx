import { Checkbox, Input } from 'antd';
import { Card } from '../parts/card.tsx';
import { allChannels, channelIcons } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';
import type { Draft } from './use-draft.ts';

export function ChannelsCard({ draft, writable }: { draft: Draft; writable: boolean }) {
  const texts = useTexts();
  const { channels, startsAt } = draft.content;
  return (
    <Card title={texts.editor.channels}>
      <ul className="rows">
        {allChannels.map((channel) => {
          const Icon = channelIcons[channel];
          return (
            <li key={channel}>
              <Checkbox
                disabled={!writable}
                checked={channels.includes(channel)}
                onChange={(event) =>
                  draft.write({
                    channels: allChannels.filter((one) =>
                      one === channel ? event.target.checked : channels.includes(one),
                    ),
                  })
                }
              >
                <span className="strong">{texts.channel[channel]}</span>
                <span className="meta block">{texts.editor.channelHint[channel]}</span>
              </Checkbox>
              <Icon size={18} aria-hidden className="end-icon" />
            </li>
          );
        })}
        <li>
          <label className="grow" htmlFor="story-starts">
            <span className="strong">{texts.editor.startsAt}</span>
            <Input
              id="story-starts"
              type="datetime-local"
              disabled={!writable}
              value={startsAt ? toLocal(startsAt) : ''}
              onChange={(event) =>
                draft.write({
                  startsAt: event.target.value ? new Date(event.target.value).toISOString() : null,
                })
              }
            />
            <span className="meta">{texts.editor.startsAtNow}</span>
          </label>
        </li>
      </ul>
    </Card>
  );
}

/** ISO to the form field's 2026-09-15T17:00 on the officer's clock. */
const toLocal = (iso: string): string => {
  const at = new Date(iso);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};
