import type { Story } from '@saola/api-client';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { moment } from '../format.ts';
import { EditionStateTag } from '../parts/tags.tsx';
import { useTexts } from '../texts/language.tsx';

interface VersionsDrawerProps {
  open: boolean;
  story: Story;
  current: string;
  onClose: () => void;
}

export function VersionsDrawer({ open, story, current, onClose }: VersionsDrawerProps) {
  const texts = useTexts().editor;
  const newestFirst = [...story.editions].sort((a, b) => b.number - a.number);
  return (
    <Drawer open={open} onClose={onClose} title={texts.versions} size={400}>
      <ul className="rows versions">
        {newestFirst.map((edition) => (
          <li key={edition.id}>
            <div className="grow">
              <Link
                to="/tin-bai/$storyId"
                params={{ storyId: story.id }}
                search={{ edition: edition.id }}
                className="title-link"
                onClick={onClose}
                {...(edition.id === current ? { 'aria-current': 'true' as const } : {})}
              >
                {texts.editionLine(edition.number, texts.languages[edition.language] ?? edition.language)}
              </Link>
              <div className="meta">{texts.versionBy(edition.writtenBy)}</div>
              {edition.approvedAt ? (
                <div className="meta">
                  {texts.approvedBy(edition.approvedBy ?? '', moment(edition.approvedAt))}
                </div>
              ) : null}
            </div>
            <EditionStateTag state={edition.state} />
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
