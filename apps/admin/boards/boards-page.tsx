import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { DeviceTable } from '../loudspeakers/device-table.tsx';
import { Answered } from '../parts/answered.tsx';
import { EnrolDialog } from '../parts/enrol-dialog.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty } from '../parts/states.tsx';
import { devicesQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

export function BoardsPage() {
  const texts = useTexts();
  const { may } = useSession();
  const [enrols, setEnrols] = useState(false);
  const boards = useQuery(devicesQuery('BOARD'));
  return (
    <>
      <PageHead title={texts.boards.title} lead={texts.boards.lead}>
        {may('devices.device.write') ? (
          <Button type="primary" icon={<Plus size={17} aria-hidden />} onClick={() => setEnrols(true)}>
            {texts.boards.add}
          </Button>
        ) : null}
      </PageHead>
      <section className="card" aria-label={texts.boards.title}>
        <Answered query={boards} rows={6}>
          {(page) =>
            page.items.length > 0 ? (
              <DeviceTable devices={page.items} />
            ) : (
              <Empty title={texts.boards.empty} hint={texts.boards.emptyHint} />
            )
          }
        </Answered>
      </section>
      <EnrolDialog kind="BOARD" open={enrols} onClose={() => setEnrols(false)} />
    </>
  );
}
