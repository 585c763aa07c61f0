import type { Station } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { date } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { ClustersCard } from './clusters-card.tsx';
import { JointsCard, NetworksCard } from './networks-card.tsx';
import { stationQuery } from './queries.ts';
import { StationForm } from './station-form.tsx';
import './loudspeakers.css';

export function StationPage() {
  const { unitId } = useParams({ from: '/shell/loa/dai/$unitId' });
  const station = useQuery(stationQuery(unitId));
  return (
    <Answered query={station} rows={12}>
      {(data) => <Shown station={data} />}
    </Answered>
  );
}

function Shown({ station }: { station: Station }) {
  const all = useTexts();
  const texts = all.stations.station;
  const { unit } = useSession();
  const navigate = useNavigate();
  const [edits, setEdits] = useState(false);
  return (
    <>
      <PageHead
        title={station.name}
        crumbs={<Link to="/loa">{all.loudspeakers.title}</Link>}
        lead={
          <>
            {texts.lead(station.unitName)}{' '}
            {station.place ? `${texts.place}: ${station.place}.` : texts.noPlace}{' '}
            {station.former.length > 0 ? texts.former(station.former.join(', ')) : null}
          </>
        }
      >
        {unit && !unit.unitPath.split('.')[1] ? (
          <UnitSelect
            under={unit.unitId}
            kinds={['COMMUNE']}
            value={station.unitId}
            label={texts.choose}
            onChange={(unitId) => void navigate({ to: '/loa/dai/$unitId', params: { unitId } })}
          />
        ) : null}
        {station.mayWrite ? (
          <Button icon={<PencilLine size={16} aria-hidden />} onClick={() => setEdits(true)}>
            {texts.edit}
          </Button>
        ) : null}
      </PageHead>
      <div className="stack">
        {station.endedOn ? (
          <Alert type="warning" showIcon title={texts.ended(date(station.endedOn))} />
        ) : null}
        <NetworksCard station={station} />
        <JointsCard station={station} />
        <ClustersCard station={station} />
      </div>
      {edits ? <StationForm station={station} onClose={() => setEdits(false)} /> : null}
    </>
  );
}
