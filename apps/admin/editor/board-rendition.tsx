import type { Edition } from '@saola/api-client';
import { useTexts } from '../texts/language.tsx';
import { factsFrom } from './content.ts';
import { pictureUrl } from './picture-field.tsx';
import type { Draft } from './use-draft.ts';

interface BoardRenditionProps {
  draft: Draft;
  edition: Edition;
  unitName: string;
}

/** A board's slide in small: picture, title and three facts. */
export function BoardRendition({ draft, edition, unitName }: BoardRenditionProps) {
  const texts = useTexts();
  const { content } = draft;
  return (
    <>
      <div className="board-frame">
        <div className={content.priority === 'EMERGENCY' ? 'board-slide emergency' : 'board-slide'}>
          {content.picture ? (
            <img src={pictureUrl(content.picture.fileId, edition)} alt="" />
          ) : (
            <div className="board-cloth" aria-hidden="true" />
          )}
          <div className="board-words">
            <strong>{content.title || texts.stories.untitled}</strong>
            <ul>
              {factsFrom(content).map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
            <small>{unitName}</small>
          </div>
        </div>
      </div>
      <p className="meta">{texts.editor.boardHint}</p>
    </>
  );
}
