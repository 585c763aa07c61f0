import type { Programme } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { clock } from '../format.ts';
import { useTexts } from '../texts/language.tsx';
import { layOut } from './timeline.ts';
import './timeline.css';

const MINUTE = 60_000;

function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The day as rows of units with “now”; the same is said as a list to who does not see it. */
export function TimelineView({ programmes }: { programmes: Programme[] }) {
  const texts = useTexts();
  const now = useNow();
  const { hours, rows, now: nowAt, unplaced } = layOut(programmes, now);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    if (box && nowAt !== null) box.scrollLeft = (box.scrollWidth * nowAt) / 100 - box.clientWidth / 2;
  }, [nowAt]);
  const left = (percent: number) => ({ left: `${percent}%` });
  return (
    <div className="timeline">
      <div className="timeline-scroll" ref={place} role="group" aria-label={texts.desk.schedule} tabIndex={0}>
        <div className="timeline-grid">
          <div className="timeline-row timeline-hours" aria-hidden="true">
            <div className="timeline-name" />
            <div className="timeline-track">
              {hours.map((hour) => (
                <span key={hour.label} style={left(hour.left)}>
                  {hour.label}
                </span>
              ))}
              {nowAt === null ? null : (
                <b className="timeline-now" style={left(nowAt)}>
                  {clock(now.toISOString())}
                </b>
              )}
            </div>
          </div>
          {rows.map((row) => (
            <div className="timeline-row" key={row.unitId}>
              <div className="timeline-name">{row.unitName}</div>
              <div className="timeline-track">
                {hours.map((hour) => (
                  <i key={hour.label} style={left(hour.left)} aria-hidden="true" />
                ))}
                {row.blocks.map((block, index) => (
                  <Link
                    key={block.id}
                    to="/hieu-qua/$storyId"
                    params={{ storyId: block.storyId }}
                    className={`timeline-block ${block.tone}${crowded(row.blocks, index) ? ' crowded' : ''}${block.left > 72 ? ' flip' : ''}`}
                    style={{ ...left(block.left), ['--width' as string]: `${block.width}%` }}
                    title={`${clock(block.startsAt)} ${block.title}`}
                  >
                    <span className="timeline-mark" />
                    <span className="timeline-title">
                      <span className="visually-hidden">{clock(block.startsAt)} </span>
                      {block.title}
                    </span>
                  </Link>
                ))}
                {nowAt === null ? null : <u style={left(nowAt)} aria-hidden="true" />}
              </div>
            </div>
          ))}
        </div>
      </div>
      {unplaced.length > 0 ? (
        <p className="timeline-unplaced">
          <b>{texts.desk.scheduleUnplaced}:</b> {unplaced.map((programme) => programme.title).join('; ')}
        </p>
      ) : null}
      <ul className="legend">
        <li className="done">{texts.legend.done}</li>
        <li className="silent">{texts.legend.silent}</li>
        <li className="bad">{texts.legend.partial}</li>
        <li className="playing">{texts.legend.playing}</li>
        <li className="planned">{texts.legend.planned}</li>
      </ul>
    </div>
  );
}

const ROOM_FOR_TITLE = 30;
/** A title is hidden where the next block stands too near; the pointer and the reader still get it. */
const crowded = (blocks: { left: number }[], index: number): boolean => {
  const next = blocks[index + 1];
  return next !== undefined && next.left - (blocks[index]?.left ?? 0) < ROOM_FOR_TITLE;
};
