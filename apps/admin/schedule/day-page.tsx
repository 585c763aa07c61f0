import type { LoudspeakerDay } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Radio, Select } from 'antd';
import { ArrowLeft, Pause, Play } from 'lucide-react';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { clock, clockWithSeconds } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { ChosenDay } from '../parts/chosen-day.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { localDay } from '../province-time.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { dayQuery } from './queries.ts';
import { speeds, useDayPlayer, type Segment } from './use-day-player.ts';
import { addDays } from './week-days.ts';
import './schedule.css';
import './day-page.css';

/** A day of a unit's loudspeakers, listened to in advance: what, when and why. */
export function DayPage() {
  const texts = useTexts();
  const say = texts.schedule.dayPage;
  const { unit } = useSession();
  const search = useSearch({ from: '/shell/lich-phat/ngay' });
  const navigate = useNavigate();
  const unitId = search.unit ?? unit?.unitId;
  const day = search.day ?? addDays(localDay(new Date()), 1);
  const known = useQuery({ ...dayQuery(unitId ?? '', day), enabled: unitId !== undefined });
  if (!unitId) return <Empty title={texts.states.noPermission} hint={texts.states.noPermissionHint} />;
  const go = (next: { day?: string; device?: string }) =>
    void navigate({
      to: '/lich-phat/ngay',
      search: { ...search, unit: unitId, day, ...next },
      replace: true,
    });
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <p className="day-back">
        <Link to="/lich-phat" search={{ unit: unitId }}>
          <ArrowLeft size={16} aria-hidden /> {say.back}
        </Link>
      </p>
      <Answered query={known} rows={8}>
        {({ items }) => {
          const chosen = items.find(({ deviceId }) => deviceId === search.device) ?? items[0];
          return (
            <>
              <div className="day-choice">
                <FieldFrame id="day" label={say.day}>
                  <Input
                    id="day"
                    type="date"
                    value={day}
                    onChange={({ target }) => target.value && go({ day: target.value })}
                  />
                  <ChosenDay value={day} />
                </FieldFrame>
                <FieldFrame id="day-device" label={say.loudspeaker}>
                  <Select
                    id="day-device"
                    showSearch
                    optionFilterProp="label"
                    style={{ width: '100%' }}
                    {...(chosen ? { value: chosen.deviceId } : {})}
                    onChange={(device) => go({ device })}
                    options={items.map(({ deviceId, deviceName }) => ({
                      value: deviceId,
                      label: deviceName,
                    }))}
                  />
                </FieldFrame>
              </div>
              {chosen ? (
                <DayOf key={chosen.deviceId + day} day={chosen} />
              ) : (
                <Empty title={say.noLoudspeaker} />
              )}
            </>
          );
        }}
      </Answered>
    </>
  );
}

/** Its hour came and nothing stood in the way: the time beside it says so already. */
const isPlainTurn = ({ what, rule }: LoudspeakerDay['reasons'][number]) => what === 'begins' && rule === 6;

function DayOf({ day: { segments, reasons } }: { day: LoudspeakerDay }) {
  const texts = useTexts();
  const say = texts.schedule.dayPage;
  const player = useDayPlayer(segments);
  const current = player.at === null ? undefined : segments[player.at];
  const lost = reasons.filter(({ what }) => what === 'dropped' || what === 'cut');
  const whyBegun = (segment: Segment) =>
    reasons.find(
      ({ programmeId, at, what }) =>
        programmeId === segment.programmeId &&
        (what === 'begins' || what === 'resumes') &&
        Date.parse(at) === Date.parse(segment.start),
    );
  return (
    <>
      <Card
        title={say.segments}
        end={
          <div className="day-player">
            <Button
              type="primary"
              icon={current ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
              disabled={segments.every(({ url }) => url === null)}
              onClick={() => (current ? player.stop() : player.playFrom(0))}
            >
              {current ? say.pause : say.play}
            </Button>
            <Radio.Group
              aria-label={say.speed}
              optionType="button"
              value={player.speed}
              onChange={(event) => player.setSpeed(event.target.value as number)}
              options={speeds.map((value) => ({ value, label: `${value}×` }))}
            />
          </div>
        }
      >
        <p role="status" className="day-now">
          {current ? say.now(current.title, clock(current.start)) : player.isOver ? say.ended : ''}
        </p>
        {segments.length === 0 ? (
          <Empty small title={say.none} hint={say.noneHint} />
        ) : (
          <ol className="day-segments">
            {segments.map((segment, at) => {
              const why = whyBegun(segment);
              return (
                <li key={segment.programmeId + segment.start} aria-current={at === player.at || undefined}>
                  <span className="day-time">
                    {clockWithSeconds(segment.start)}
                    <span className="meta">–{clockWithSeconds(segment.end)}</span>
                  </span>
                  <span className="day-what">
                    <b>{segment.title}</b>{' '}
                    <Tag>
                      {segment.kind === 'BULLETIN'
                        ? texts.schedule.items.kind.BULLETINS
                        : texts.schedule.items.kind[segment.kind]}
                    </Tag>
                    <span className="meta">
                      {why && !isPlainTurn(why) ? `${say.what[why.what]}: ${say.why[why.rule] ?? ''}` : null}
                      {segment.kind === 'RELAY' ? `. ${say.relayNote}` : null}
                      {segment.url ? null : `. ${say.noSound}`}
                    </span>
                  </span>
                  <Button
                    type="text"
                    icon={<Play size={16} aria-hidden />}
                    disabled={segment.url === null}
                    aria-label={say.playFrom(segment.title)}
                    onClick={() => player.playFrom(at)}
                  />
                </li>
              );
            })}
          </ol>
        )}
      </Card>
      <Card title={say.lost} className="day-lost">
        {lost.length === 0 ? (
          <Empty small title={say.lostNone} />
        ) : (
          <ul className="day-segments">
            {lost.map(({ programmeId, title, at, what, rule }) => (
              <li key={programmeId + at + what}>
                <span className="day-time">{clockWithSeconds(at)}</span>
                <span className="day-what">
                  <b>{title}</b>
                  <span className="meta">
                    {say.what[what]}: {say.why[rule] ?? ''}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
