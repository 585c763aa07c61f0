import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { EnrolDialog } from '../parts/enrol-dialog.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty } from '../parts/states.tsx';
import { devicesQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { DeviceTable } from './device-table.tsx';
import { ProgrammesCard } from './programmes-card.tsx';

export function LoudspeakersPage() {
  const texts = useTexts();
  const { may } = useSession();
  const [enrols, setEnrols] = useState(false);
  const devices = useQuery(devicesQuery('LOUDSPEAKER'));
  const mayEnrol = may('devices.device.write');
  const add = mayEnrol ? (
    <Button type="primary" icon={<Plus size={17} aria-hidden />} onClick={() => setEnrols(true)}>
      {texts.loudspeakers.add}
    </Button>
  ) : null;
  return (
    <>
      <PageHead title={texts.loudspeakers.title} lead={texts.loudspeakers.lead}>
        {add}
      </PageHead>
      <div className="stack">
        <ProgrammesCard />
        <Card title={texts.loudspeakers.columns.name}>
          <Answered query={devices} rows={6}>
            {(page) =>
              page.items.length > 0 ? (
                <DeviceTable devices={page.items} />
              ) : (
                <Empty title={texts.loudspeakers.empty} hint={texts.loudspeakers.emptyHint} />
              )
            }
          </Answered>
        </Card>
      </div>
      <EnrolDialog kind="LOUDSPEAKER" open={enrols} onClose={() => setEnrols(false)} />
    </>
  );
}
