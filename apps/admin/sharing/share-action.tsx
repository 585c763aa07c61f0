import type { Story } from '@saola/api-client';
import { Button } from 'antd';
import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { ShareDialog } from './share-dialog.tsx';

/** Offers to let a public story stand on other sites. */
export function ShareAction({ story }: { story: Story }) {
  const texts = useTexts().sharing;
  const { may } = useSession();
  const [open, setOpen] = useState(false);
  if (!may('portals.share.send') || !isPublic(story)) return null;
  return (
    <>
      <Button icon={<Share2 size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {texts.share}
      </Button>
      {open ? <ShareDialog storyId={story.id} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

const isPublic = (story: Story) => story.editions.some(({ state }) => state === 'APPROVED');
