import { isApiError, type PageOfBlocks } from '@saola/api-client';
import { Alert, Segmented, Select } from 'antd';
import { Monitor, Smartphone } from 'lucide-react';
import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { api } from '../api.ts';
import { useTexts } from '../texts/language.tsx';
import type { PageDraft } from './use-page-draft.ts';
import { useScale } from './use-scale.ts';

const DEBOUNCE_MS = 350;
const widths = { phone: 360, desk: 1280 } as const;
type Width = keyof typeof widths;

/** On a phone the page of a desk cannot be read. */
const firstWidth = (): Width => (matchMedia('(max-width: 599px)').matches ? 'phone' : 'desk');

interface PreviewProps {
  page: PageOfBlocks;
  draft: PageDraft;
  chosen: string | null;
  onChoose: (blockId: string) => void;
  /** Which blocks readers would see something of. */
  onDrawn: (blockIds: ReadonlySet<string>) => void;
}

/** The page by the renderer readers have, with what is not saved yet; a block is chosen by pressing it. */
export function Preview({ page, draft, chosen, onChoose, onDrawn }: PreviewProps) {
  const texts = useTexts().pages;
  const [width, setWidth] = useState<Width>(firstWidth);
  const [language, setLanguage] = useState('vi');
  const frame = useRef<HTMLIFrameElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const scale = useScale(place, widths[width]);
  const { problem, mark } = useFreshPage(frame, page.id, draft, language, { onChoose, onDrawn });
  useEffect(() => mark(chosen), [chosen, mark]);
  return (
    <section className="card builder-preview" aria-label={texts.preview}>
      <header>
        <h2>{texts.preview}</h2>
        <div className="end">
          {page.site.languages.length > 1 ? (
            <Select
              size="small"
              value={language}
              onChange={setLanguage}
              aria-label={texts.previewLanguage}
              options={page.site.languages.map((one) => ({ value: one, label: texts.languages[one] ?? one }))}
            />
          ) : null}
          <Segmented
            aria-label={texts.width}
            value={width}
            onChange={setWidth}
            options={[
              { value: 'phone' as const, label: texts.phone, icon: <Smartphone size={15} aria-hidden /> },
              { value: 'desk' as const, label: texts.desk, icon: <Monitor size={15} aria-hidden /> },
            ]}
          />
        </div>
      </header>
      {problem ? <Alert type="error" showIcon title={texts.previewFailed} description={problem} /> : null}
      <div
        ref={place}
        className={`preview-place ${width}`}
        style={{ '--width': `${widths[width]}px`, '--scale': scale } as CSSProperties}
      >
        <iframe
          ref={frame}
          title={texts.preview}
          sandbox="allow-same-origin"
          src={`${api.pagePreviewUrl(page.id)}?language=${language}`}
        />
      </div>
    </section>
  );
}

/** Draws the unsaved page into the frame: only its main part changes, so the place one looks at stays. */
function useFreshPage(
  frame: React.RefObject<HTMLIFrameElement | null>,
  pageId: string,
  { title, rows }: PageDraft,
  language: string,
  tell: Pick<PreviewProps, 'onChoose' | 'onDrawn'>,
) {
  const [problem, setProblem] = useState<string | null>(null);
  const at = useRef({ chosen: null as string | null, round: 0, tell });
  useEffect(() => {
    at.current.tell = tell;
  });
  const [mark] = useState(() => (chosen: string | null) => {
    at.current.chosen = chosen;
    markBlock(frame.current?.contentDocument, chosen);
  });

  useEffect(() => {
    const element = frame.current;
    const onLoad = () => {
      const page = element?.contentDocument;
      page?.addEventListener('click', (event) => {
        event.preventDefault();
        const block = (event.target as Element).closest?.('[data-block]');
        if (block instanceof page.defaultView!.HTMLElement) at.current.tell.onChoose(block.dataset['block']!);
      });
      markBlock(page, at.current.chosen);
    };
    element?.addEventListener('load', onLoad);
    return () => element?.removeEventListener('load', onLoad);
  }, [frame]);

  useEffect(() => {
    const round = ++at.current.round;
    const timer = setTimeout(() => {
      api.previewPage(pageId, { title, rows: [...rows], language }).then(
        (html) => {
          if (round !== at.current.round) return;
          setProblem(null);
          const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
          const page = frame.current?.contentDocument;
          const shown = page?.querySelector('main');
          if (fresh) at.current.tell.onDrawn(blocksOf(fresh));
          if (fresh && page && shown) shown.replaceWith(page.adoptNode(fresh));
          markBlock(page, at.current.chosen, true);
        },
        (error: unknown) => {
          if (round === at.current.round)
            setProblem(isApiError(error) || error instanceof Error ? error.message : '');
        },
      );
    }, DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [frame, pageId, title, rows, language]);

  return { problem, mark };
}

const blocksOf = (main: Element): ReadonlySet<string> =>
  new Set([...main.querySelectorAll<HTMLElement>('[data-block]')].map(({ dataset }) => dataset['block']!));

function markBlock(page: Document | null | undefined, chosen: string | null, quiet = false): void {
  if (!page) return;
  for (const block of page.querySelectorAll<HTMLElement>('[data-block]')) {
    const is = block.dataset['block'] === chosen;
    block.toggleAttribute('data-chosen', is);
    if (is && !quiet) block.scrollIntoView({ block: 'nearest' });
  }
}
