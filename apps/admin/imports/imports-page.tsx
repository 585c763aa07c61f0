import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Card } from '../parts/card.tsx';
import { LoadMore } from '../parts/load-more.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failure, Loading } from '../parts/states.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { BeginImport } from './begin-import.tsx';
import { ImportRow } from './import-row.tsx';
import { importsQuery } from './queries.ts';
import './imports.css';

/** Stories of another system come onto a site: rehearsed, run, stopped, gone on with, and told of line by line. */
export function ImportsPage() {
  const texts = useTexts().imports;
  const { may } = useSession();
  const imports = useInfiniteQuery(importsQuery);
  const [open, setOpen] = useState<string | null>(null);
  const items = imports.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <div className="stack">
        {may('integrations.import.run') ? (
          <Card title={texts.begin} inside>
            <BeginImport onBegun={setOpen} />
          </Card>
        ) : null}
        <Card title={texts.list}>
          {imports.error && !imports.data ? <Failure error={imports.error} /> : null}
          {imports.isPending ? <Loading /> : null}
          {imports.data && items.length === 0 ? (
            <Empty title={texts.none} hint={texts.noneHint} small />
          ) : null}
          {items.length > 0 ? (
            <ul className="rows">
              {items.map((one) => (
                <ImportRow
                  key={one.id}
                  item={one}
                  open={open === one.id}
                  onOpen={(is) => setOpen(is ? one.id : null)}
                />
              ))}
            </ul>
          ) : null}
          <LoadMore query={imports} />
        </Card>
      </div>
    </>
  );
}
