import type { PageBlocks, PageOfBlocks } from '@saola/api-client';
import { Button, Drawer } from 'antd';
import { GitCompare, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { moment } from '../format.ts';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { Comparison } from './comparison.tsx';
import type { PageDraft } from './use-page-draft.ts';

interface VersionsDrawerProps {
  open: boolean;
  page: PageOfBlocks;
  draft: PageDraft;
  blocks: PageBlocks;
  onClose: () => void;
}

const tones = { DRAFT: 'tag warn', PUBLISHED: 'tag ok', FORMER: 'tag' } as const;

/** Every version there was: compared side by side, and brought back as a new draft. */
export function VersionsDrawer({ open, page, draft, blocks, onClose }: VersionsDrawerProps) {
  const texts = useTexts().pages;
  const [compared, setCompared] = useState<number | null>(null);
  const newest = page.versions[0]?.number ?? 0;
  const restore = useAct({
    do: async (number: number) => api.restorePageVersion(page.id, await draft.flush(), number),
    renews: ['pages'],
    said: texts.restoreSaid,
    then: onClose,
  });
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={texts.versions}
      size={compared === null ? 440 : 'min(96vw, 1180px)'}
    >
      <div className={compared === null ? undefined : 'versions-compared'}>
        <ul className="rows versions">
          {page.versions.map((version) => (
            <li key={version.number}>
              <div className="grow">
                <b>{texts.versionLine(version.number)}</b>{' '}
                <span className={tones[version.state]}>{texts.versionStates[version.state]}</span>
                <div className="meta">{texts.writtenBy(version.writtenBy, moment(version.writtenAt))}</div>
                {version.publishedAt ? (
                  <div className="meta">
                    {texts.publishedBy(version.publishedBy ?? '', moment(version.publishedAt))}
                  </div>
                ) : null}
                {version.number !== newest ? (
                  <div className="actions">
                    <Button
                      size="small"
                      icon={<GitCompare size={14} aria-hidden />}
                      aria-label={`${texts.compareWith(version.number, newest)}`}
                      onClick={() => setCompared(version.number)}
                    >
                      {texts.compareWith(version.number, newest)}
                    </Button>
                    {page.may.write && version.state !== 'DRAFT' ? (
                      <Button
                        size="small"
                        icon={<RotateCcw size={14} aria-hidden />}
                        loading={restore.isPending}
                        aria-label={`${texts.restore}: ${texts.versionLine(version.number)}`}
                        onClick={() => restore.mutate(version.number)}
                      >
                        {texts.restore}
                      </Button>
                    ) : null}
                  </div>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
        {compared === null ? null : (
          <Comparison page={page} from={compared} to={newest} revision={draft.revision} blocks={blocks} />
        )}
      </div>
    </Drawer>
  );
}
