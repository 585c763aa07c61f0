import type { Frame } from '../../pages/frame.ts';
import { Page } from '../../pages/layout.tsx';

/** After a rating without script. */
export const ThanksPage = ({ frame, back, title }: { frame: Frame; back: string; title: string }) => {
  const { rating: words } = frame.texts;
  return (
    <Page frame={frame} title={words.thanks} noindex>
      <div class="section first">
        <div class="wrap">
          <h1>{words.thanks}</h1>
          <p class="soft">{words.thanksText}</p>
          <p class="gap">
            <a class="btn primary" href={back}>
              {words.back}
            </a>
          </p>
          <p class="meta">{title}</p>
        </div>
      </div>
    </Page>
  );
};
