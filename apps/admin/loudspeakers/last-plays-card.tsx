import type { Play } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { clock, date } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Tag, type Tone } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';
import { lastPlaysQuery } from './queries.ts';

const tones: Record<Play['outcome'], Tone> = {
  HEARD: 'ok',
  SILENT: 'warn',
  CUT: 'warn',
  FAILED: 'bad',
  UNREPORTED: 'bad',
  PENDING: 'plain',
  CANCELLED: 'plain',
};

/** The latest of what is past, then what comes next. */
function pastFirst(plays: Play[], now = new Date().toISOString()): Play[] {
  const past = plays.filter(({ startsAt }) => startsAt <= now);
  const coming = plays.filter(({ startsAt }) => startsAt > now).toReversed();
  return [...past, ...coming].slice(0, 10);
}

/** What it was to play these days and what became of it. */
export function LastPlaysCard({ deviceId }: { deviceId: string }) {
  const all = useTexts();
  const texts = all.stations.page;
  const plays = useQuery(lastPlaysQuery(deviceId));
  return (
    <Card title={texts.plays} end={<Link to="/bang-chung-phat">{texts.allPlays}</Link>}>
      <Answered query={plays} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="inside meta">{texts.noPlays}</p>
          ) : (
            <ul className="rows">
              {pastFirst(items).map((play) => (
                <li key={play.itemId} className="station-row">
                  <div className="grow">
                    <span className="strong">{play.title}</span>
                    <div className="meta">{`${clock(play.startsAt)}, ${date(play.startsAt)}`}</div>
                  </div>
                  <Tag tone={tones[play.outcome]}>{all.proof.outcomes[play.outcome]}</Tag>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  );
}
