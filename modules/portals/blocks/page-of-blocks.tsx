import type { Named } from '@saola/sites';
import { Empty } from '../pages/bits.tsx';
import { type Frame, nameOf, unitInSentence } from '../pages/frame.ts';
import { Page } from '../pages/layout.tsx';
import { BlockRows, hasOpening, type Loaded } from './draw-page.tsx';
import { blocksIn, type Row } from './page.ts';

interface PageOfBlocksProps {
  frame: Frame;
  rows: readonly Row[];
  loaded: Loaded;
  /** For the builder's preview. */
  marked?: boolean;
}

/** Home of a site. */
export const HomeOfBlocks = ({ frame, rows, loaded, marked = false }: PageOfBlocksProps) => {
  const { home } = frame.texts;
  const { site } = frame;
  const name = nameOf(frame, site.name).text;
  return (
    <Page
      frame={frame}
      title={name}
      description={
        site.kind === 'MAIN'
          ? home.portalDescription(nameOf(frame, site.owner).text)
          : home.unitDescription(unitInSentence(frame, site.unitName))
      }
      canonical={frame.origin + frame.path('/')}
    >
      {!hasOpening(rows, loaded) && <h1 class="vh">{name}</h1>}
      <BlockRows frame={frame} rows={rows} loaded={loaded} marked={marked} />
    </Page>
  );
};

/** A page of its own, under its title. */
export const FreePage = ({
  frame,
  rows,
  loaded,
  marked = false,
  title,
  path,
}: PageOfBlocksProps & { title: Named; path: string }) => {
  const words = title[frame.language] ?? title.vi;
  return (
    <Page frame={frame} title={words} canonical={frame.origin + frame.path(path)}>
      <div class="section first opens">
        <div class="wrap">
          <h1>{words}</h1>
          {blocksIn(rows).length === 0 && <Empty title={frame.texts.blocks.emptyPage} level={2} />}
        </div>
      </div>
      <BlockRows frame={frame} rows={rows} loaded={loaded} marked={marked} />
    </Page>
  );
};
