import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Fragment } from 'react';
import { Answered } from '../parts/answered.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty } from '../parts/states.tsx';
import { unitsQuery } from '../queries.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useNames } from '../use-names.ts';
import { LogCard } from './log-card.tsx';
import { airtime, pendingMs, share } from './measures.ts';
import { MinutesByDay } from './minutes-by-day.tsx';
import { MinutesTable } from './minutes-table.tsx';
import { PlaysCard } from './plays-card.tsx';
import { ProofFilters } from './proof-filters.tsx';
import { airtimeQuery, askedOf } from './queries.ts';
import type { Airtime } from '@saola/api-client';
import './proof.css';

/** What every loudspeaker was to play and what became of it; days, units and filters stand in the address. */
export function ProofPage() {
  const say = useTexts().proof;
  const search = useSearch({ from: '/shell/bang-chung-phat' });
  const asked = askedOf(search);
  const sums = useQuery(airtimeQuery(asked));
  return (
    <>
      <PageHead title={say.title} lead={say.lead} crumbs={<Crumbs unitId={search.unit} />} />
      <ProofFilters asked={asked} />
      <Answered query={sums} rows={8}>
        {(data) => (
          <>
            <Numbers total={data.total} />
            <div className="stack">
              {search.device ? <LogCard deviceId={search.device} /> : null}
              {data.total.plays === 0 ? (
                <Empty title={say.none} hint={say.noneHint} />
              ) : (
                <>
                  <PlaysCard asked={asked} all={search.all === true} />
                  <Sums data={data} />
                </>
              )}
            </div>
          </>
        )}
      </Answered>
    </>
  );
}

/** The way up from where the reader has drilled down to. */
function Crumbs({ unitId }: { unitId: string | undefined }) {
  const say = useTexts().proof;
  const units = useQuery({ ...unitsQuery(), enabled: unitId !== undefined });
  const unit = units.data?.find(({ id }) => id === unitId);
  if (!unit) return null;
  const above = (units.data ?? [])
    .filter(({ path }) => unit.path === path || unit.path.startsWith(`${path}.`))
    .sort((a, b) => a.path.length - b.path.length);
  return (
    <>
      <Link
        from="/bang-chung-phat"
        to="/bang-chung-phat"
        search={({ unit: _unit, device: _device, ...rest }) => rest}
      >
        {say.allUnits}
      </Link>
      {above.map((one) => (
        <Fragment key={one.id}>
          {' / '}
          <Link
            from="/bang-chung-phat"
            to="/bang-chung-phat"
            search={({ device: _device, ...rest }) => ({ ...rest, unit: one.id })}
          >
            {one.fullName}
          </Link>
        </Fragment>
      ))}
    </>
  );
}

function Numbers({ total }: { total: Airtime['total'] }) {
  const { language, texts } = useLanguage();
  const { figures, ofPlays, playsHeard } = texts.proof;
  const said = (ms: number) => airtime(ms, texts, language);
  return (
    <div className="numbers">
      <div className="card number">
        <strong>{said(total.plannedMs)}</strong>
        <span>{`${figures.planned}, ${ofPlays(total.plays)}`}</span>
      </div>
      <div className="card number">
        <strong>{said(total.heardMs)}</strong>
        <span>{`${figures.heard}, ${playsHeard(total.heard, total.plays - total.pending)}`}</span>
      </div>
      <div className="card number">
        <strong>{said(total.silentMs)}</strong>
        <span>{figures.silent}</span>
      </div>
      <div className={total.missedMs > 0 ? 'card number bad' : 'card number'}>
        <strong>{said(total.missedMs)}</strong>
        <span>{figures.missed}</span>
      </div>
      <div className="card number">
        <strong>{share(total, language)}</strong>
        <span>
          {total.pending > 0
            ? `${figures.rate}; ${figures.pending.toLowerCase()}: ${said(pendingMs(total))}`
            : figures.rate}
        </span>
      </div>
    </div>
  );
}

const lost = ({ silentMs, missedMs }: Airtime['total']) => silentMs + missedMs;
const worstFirst = <Row extends Airtime['total']>(rows: Row[]): Row[] =>
  rows.toSorted((one, other) => lost(other) - lost(one));

function Sums({ data }: { data: Airtime }) {
  const texts = useTexts();
  const say = texts.proof;
  const { topics } = useNames();
  const topicName = (code: number) =>
    code === 0 ? say.noTopic : (topics.find(({ value }) => value === code)?.label ?? String(code));
  const alone = data.units.length <= 1;
  return (
    <>
      <div className="proof-pair">
        <MinutesByDay days={data.days} total={data.total} />
        <MinutesTable
          narrow
          title={say.byTopic}
          head={say.topic}
          rows={data.topics.map(({ topic, ...figures }) => ({
            key: String(topic),
            name: topicName(topic),
            figures,
          }))}
        />
        <MinutesTable
          narrow
          title={say.byOrigin}
          head={say.origin}
          rows={data.origins.map(({ origin, ...figures }) => ({
            key: origin,
            name: say.origins[origin],
            figures,
          }))}
        />
        <MinutesTable
          narrow
          title={say.byPriority}
          head={say.priority}
          rows={data.priorities.map(({ priority, ...figures }) => ({
            key: priority,
            name: texts.priority[priority],
            figures,
          }))}
        />
      </div>
      {data.devices ? (
        <MinutesTable
          title={`${say.byDevice}, ${say.worstFirst}`}
          head={texts.nav.loudspeakers}
          rows={worstFirst(data.devices).map(({ deviceId, deviceName, ...figures }) => ({
            key: deviceId,
            name: (
              <Link
                from="/bang-chung-phat"
                to="/bang-chung-phat"
                search={(before) => ({ ...before, device: deviceId })}
                className="title-link"
              >
                {deviceName || deviceId}
              </Link>
            ),
            figures,
          }))}
        />
      ) : null}
      {alone && data.devices ? null : (
        <MinutesTable
          title={`${say.byUnit}, ${say.worstFirst}`}
          head={texts.common.unit}
          rows={worstFirst(data.units).map(({ unitId, unitName, ...figures }) => ({
            key: unitId,
            name: (
              <Link
                from="/bang-chung-phat"
                to="/bang-chung-phat"
                search={(before) => ({ ...before, unit: unitId })}
                className="title-link"
              >
                {unitName || unitId}
              </Link>
            ),
            figures,
          }))}
        />
      )}
    </>
  );
}
