import type { Edition } from '@saola/api-client';
import { Headphones } from 'lucide-react';
import { useTexts } from '../texts/language.tsx';
import { pictureUrl } from './picture-field.tsx';
import type { Draft } from './use-draft.ts';

interface AppRenditionProps {
  draft: Draft;
  edition: Edition;
  unitName: string;
}

/** The story's card as it lies in a citizen's app. */
export function AppRendition({ draft, edition, unitName }: AppRenditionProps) {
  const texts = useTexts();
  const { content } = draft;
  return (
    <div className="app-card">
      {content.picture ? <img src={pictureUrl(content.picture.fileId, edition)} alt="" /> : null}
      <div>
        <small>
          {unitName}, {texts.editor.appNow}
        </small>
        <strong>{content.title || texts.stories.untitled}</strong>
        <p>{content.summary}</p>
        <span className="with-icon strong">
          <Headphones size={16} aria-hidden />
          {texts.editor.listen}
        </span>
      </div>
    </div>
  );
}
