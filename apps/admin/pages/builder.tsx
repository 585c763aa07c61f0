import type { PageBlocks, PageOfBlocks } from '@saola/api-client';
import { Alert } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { PageHead } from '../parts/page-head.tsx';
import { useLanguage } from '../texts/language.tsx';
import { Link } from '@tanstack/react-router';
import { Arrangement } from './arrangement.tsx';
import { blocksIn, changeSettings } from './arrange.ts';
import { BuilderActions } from './builder-actions.tsx';
import { Conflict } from './conflict.tsx';
import { PageForm } from './page-form.tsx';
import { Preview } from './preview.tsx';
import { SettingsForm } from './settings-form.tsx';
import { usePageDraft } from './use-page-draft.ts';
import './pages.css';

/** Arrangement, preview and settings of one page; what is done is saved by itself as a draft. */
export function Builder({ page, blocks }: { page: PageOfBlocks; blocks: PageBlocks }) {
  const { texts, language } = useLanguage();
  const said = texts.pages;
  const draft = usePageDraft(page);
  const [chosen, setChosen] = useState<string | null>(null);
  const [drawn, setDrawn] = useState<ReadonlySet<string> | null>(null);
  const settings = useRef<HTMLElement>(null);
  // in one column they may stand out of sight
  useEffect(() => {
    if (chosen && matchMedia('(max-width: 899px)').matches) settings.current?.scrollIntoView();
  }, [chosen]);
  const block = blocksIn(draft.rows).find(({ id }) => id === chosen);
  const type = block && blocks.types.find(({ code }) => code === block.type);
  const writable = page.may.write;
  return (
    <div className="builder">
      <PageHead
        title={page.slot === 'FREE' ? draft.title.vi : said.slots[page.slot]}
        lead={page.site.name.vi}
        crumbs={
          <Link to="/trang" search={{ siteId: page.site.id }}>
            {said.title}
          </Link>
        }
      >
        <BuilderActions page={page} draft={draft} blocks={blocks} />
      </PageHead>
      {page.removedAt ? <Alert type="warning" showIcon title={said.removed} /> : null}
      {!writable && !page.removedAt ? <Alert type="info" showIcon title={said.readOnly} /> : null}
      {draft.state === 'conflict' ? <Conflict page={page} draft={draft} /> : null}
      <div className="builder-panes">
        <Arrangement
          rows={draft.rows}
          blocks={blocks}
          slot={page.slot}
          writable={writable}
          chosen={chosen}
          drawn={drawn}
          onChoose={setChosen}
          onChange={(rows) => draft.write({ rows })}
        />
        <section
          ref={settings}
          className="card builder-settings"
          aria-label={block ? said.settings : said.pageSettings}
        >
          <header>
            <h2>{type ? type.label[language] : said.pageSettings}</h2>
          </header>
          <div className="inside">
            {block && type ? (
              <SettingsForm
                key={block.id}
                block={block}
                type={type}
                blocks={blocks}
                page={page}
                writable={writable}
                onChange={(settings) => draft.write({ rows: changeSettings(draft.rows, block.id, settings) })}
              />
            ) : (
              <PageForm page={page} draft={draft} writable={writable} />
            )}
          </div>
        </section>
        <Preview page={page} draft={draft} chosen={chosen} onChoose={setChosen} onDrawn={setDrawn} />
      </div>
    </div>
  );
}
