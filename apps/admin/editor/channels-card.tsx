import type { Channel } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { Card } from '../parts/card.tsx';
import { allChannels, channelIcons } from '../parts/tags.tsx';
import { aboutQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import type { Draft } from './use-draft.ts';
import { fromWallInput, toWallInput } from '../province-time.ts';

interface ChannelsCardProps {
  draft: Draft;
  writable: boolean;
  /** What can carry the text. */
  open: readonly Channel[];
}

export function ChannelsCard({ draft, writable, open }: ChannelsCardProps) {
  const texts = useTexts();
  const demo = useQuery(aboutQuery).data?.demo === true;
  const { channels, startsAt } = draft.content;
  return (
    <Card title={texts.editor.channels}>
      <ul className="rows">
        {allChannels
          .filter((channel) => open.includes(channel))
          .map((channel) => {
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
        <li hidden={!channels.some((channel) => channel !== 'PORTAL') && !startsAt}>
          <label className="grow" htmlFor="story-starts">
            <span className="strong">{texts.editor.startsAt}</span>
            <Input
              id="story-starts"
              type="datetime-local"
              disabled={!writable}
              value={startsAt ? toWallInput(startsAt) : ''}
              onChange={(event) =>
                draft.write({
                  startsAt: event.target.value ? fromWallInput(event.target.value) : null,
                })
              }
            />
            <span className="meta">{demo ? texts.editor.startsAtDemo : texts.editor.startsAtNow}</span>
          </label>
        </li>
      </ul>
    </Card>
  );
}
