import type { PageOfBlocks } from '@saola/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTexts } from '../texts/language.tsx';
import { pageQuery } from './queries.ts';
import type { PageDraft } from './use-page-draft.ts';

/** Nothing is lost in silence: one's own stays on the screen until one has chosen. */
export function Conflict({ page, draft }: { page: PageOfBlocks; draft: PageDraft }) {
  const texts = useTexts().pages;
  const client = useQueryClient();
  const newest = () => client.fetchQuery({ ...pageQuery(page.id), staleTime: 0 });
  return (
    <Alert
      type="warning"
      showIcon
      title={texts.conflictTitle}
      description={texts.conflictText}
      action={
        <div className="actions">
          <Button onClick={() => void newest().then((one) => draft.insist(one).catch(() => {}))}>
            {texts.conflictMine}
          </Button>
          <Button type="primary" onClick={() => void newest().then(draft.adopt)}>
            {texts.conflictNewest}
          </Button>
        </div>
      }
    />
  );
}
