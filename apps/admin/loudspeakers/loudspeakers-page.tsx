import { Link, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { Plus, RadioTower } from 'lucide-react';
import { useState } from 'react';
import { EnrolDialog } from '../parts/enrol-dialog.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { GroupsCard } from './groups-card.tsx';
import { LoudspeakerFilters } from './loudspeaker-filters.tsx';
import { LoudspeakerList } from './loudspeaker-list.tsx';
import { LoudspeakerMapCard } from './map-card.tsx';
import { ProgrammesCard } from './programmes-card.tsx';
import { filterOf, loudspeakerViews } from './search.ts';
import { UpdatesCard } from './updates-card.tsx';
import './loudspeakers.css';

export function LoudspeakersPage() {
  const texts = useTexts();
  const { may, unit } = useSession();
  const [enrols, setEnrols] = useState(false);
  const search = useSearch({ from: '/shell/loa' });
  const { view = 'list', ...narrowed } = search;
  const filter = filterOf(search);
  const mayUpdate = may('devices.release.write');
  const views = loudspeakerViews.filter((one) => one !== 'updates' || mayUpdate);
  const stationUnit = search.unit ?? (unit?.unitPath.includes('.') ? unit.unitId : undefined);
  return (
    <>
      <PageHead title={texts.loudspeakers.title} lead={texts.loudspeakers.lead}>
        {stationUnit ? (
          <Link to="/loa/dai/$unitId" params={{ unitId: stationUnit }} className="station-link">
            <RadioTower size={17} aria-hidden />
            {texts.stations.stationOf}
          </Link>
        ) : null}
        {may('devices.device.write') ? (
          <Button type="primary" icon={<Plus size={17} aria-hidden />} onClick={() => setEnrols(true)}>
            {texts.loudspeakers.add}
          </Button>
        ) : null}
      </PageHead>
      <nav aria-label={texts.stations.viewsLabel} className="views">
        {views.map((one) => (
          <Link
            key={one}
            to="/loa"
            search={one === 'list' ? narrowed : { ...narrowed, view: one }}
            activeOptions={{ exact: true }}
            replace
          >
            {texts.stations.views[one]}
          </Link>
        ))}
      </nav>
      {view === 'list' || view === 'map' ? <LoudspeakerFilters search={search} /> : null}
      {view === 'list' ? <LoudspeakerList filter={filter} /> : null}
      {view === 'map' ? <LoudspeakerMapCard filter={filter} /> : null}
      {view === 'groups' ? <GroupsCard /> : null}
      {view === 'programmes' ? <ProgrammesCard /> : null}
      {view === 'updates' && mayUpdate ? <UpdatesCard /> : null}
      <EnrolDialog kind="LOUDSPEAKER" open={enrols} onClose={() => setEnrols(false)} />
    </>
  );
}
