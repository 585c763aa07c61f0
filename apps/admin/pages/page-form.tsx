import type { PageOfBlocks } from '@saola/api-client';
import { useTexts } from '../texts/language.tsx';
import { NamedInput } from './fields/named-input.tsx';
import type { Words } from './fields/field.ts';
import type { PageDraft } from './use-page-draft.ts';

/** What a page says of itself; a home page has no title of its own. */
export function PageForm({
  page,
  draft,
  writable,
}: {
  page: PageOfBlocks;
  draft: PageDraft;
  writable: boolean;
}) {
  const texts = useTexts().pages;
  return (
    <>
      {page.slot === 'FREE' ? (
        <>
          <NamedInput
            id="page-title"
            label={texts.name}
            value={draft.title as Words}
            languages={page.site.languages}
            maxLength={200}
            writable={writable}
            onChange={(title) => title?.vi && draft.write({ title: title as typeof draft.title })}
          />
          <p className="meta">
            {texts.address}: {page.path}
          </p>
        </>
      ) : null}
      <p className="meta">{texts.chooseBlock}</p>
    </>
  );
}
