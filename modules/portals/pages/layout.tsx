import { textsOf } from '@saola/translations';
import type { ComponentChildren, VNode } from 'preact';
import { htmlOf } from '@saola/platform/jsx/jsx-runtime';
import type { AboutItem } from '../metadata/about-item.ts';
import { PageMetadata } from '../metadata/page-metadata.tsx';
import { AlertBanner } from './alert-banner.tsx';
import { ArchiveBanner } from './archive-banner.tsx';
import { Footer } from './footer.tsx';
import { type Assets, type Frame, nameOf, textOnlyPath } from './frame.ts';
import { DemoStrip, Masthead } from './masthead.tsx';
import { once } from './once.ts';
import { windowTitle } from './page-title.ts';

export interface PageProps {
  frame: Frame;
  title: string;
  description?: string;
  /** Full address of the page that is the original of this one. */
  canonical?: string;
  /** The item the page shows. */
  about?: AboutItem;
  /** Path and filter of the list the page shows, of which there is a feed: `/tin-tuc?chuyen-muc=y-te`. */
  list?: string;
  /** Search engines leave it out. */
  noindex?: boolean;
  children: ComponentChildren;
}

/** A whole page of a site: strip, masthead, alert, content, footer. */
export const Page = (props: PageProps) => {
  const { frame, title, description, canonical, noindex, children } = props;
  const { texts, assets } = frame;
  const site = nameOf(frame, frame.site.name).text;
  return (
    <html lang={texts.language.tag} data-theme={frame.site.theme}>
      <Head
        assets={assets}
        face={assets.faces[frame.language]}
        title={windowTitle(title, site, frame.site.shortName)}
      >
        {description && <meta name="description" content={description} />}
        {noindex && <meta name="robots" content="noindex" />}
        {canonical && <link rel="canonical" href={canonical} />}
        {!noindex && <Alternates frame={frame} />}
        {!noindex && <PageMetadata {...props} />}
      </Head>
      <body>
        <nav aria-label={texts.reading.title}>
          <a class="skip" href="#noi-dung">
            {texts.page.skip}
          </a>
          <a class="skip" href={textOnlyPath(frame)} rel="nofollow" accesskey="4" data-full-only>
            {texts.reading.textOnly}
          </a>
        </nav>
        {frame.demo && <DemoStrip texts={texts} />}
        <Masthead frame={frame} />
        {frame.site.state === 'ARCHIVED' && <ArchiveBanner frame={frame} />}
        {frame.alert && <AlertBanner frame={frame} alert={frame.alert} />}
        <main id="noi-dung">{children}</main>
        <Footer frame={frame} />
      </body>
    </html>
  );
};

/** The same page in other languages, for search engines; the one in Vietnamese is for everybody else. */
const Alternates = ({ frame }: { frame: Frame }) => {
  const there = frame.translations.filter(({ missing }) => !missing);
  if (there.length < 2) return null;
  const first = there.find(({ language }) => language === 'vi') ?? there[0]!;
  return (
    <>
      {there.map(({ language, href }) => (
        <link
          key={language}
          rel="alternate"
          hreflang={textsOf(language).language.tag}
          href={frame.origin + href}
        />
      ))}
      <link rel="alternate" hreflang="x-default" href={frame.origin + first.href} />
    </>
  );
};

export const Head = ({
  assets,
  face,
  title,
  children,
}: {
  assets: Assets;
  /** Stylesheet with the face of a language whose letters the usual one lacks. */
  face?: string | undefined;
  title: string;
  children?: ComponentChildren;
}) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
    {once(assets, face ?? '', () => (
      <Loaded assets={assets} face={face} />
    ))}
    {children}
  </head>
);

const Loaded = ({ assets, face }: { assets: Assets; face: string | undefined }) => (
  <>
    <link rel="stylesheet" href={assets.css} />
    {face && <link rel="stylesheet" href={face} />}
    <script src={assets.script} />
    <script src={assets.suggest} defer />
    {assets.fonts.map((font) => (
      <link
        key={font}
        rel="preload"
        as="font"
        type="font/woff2"
        href={font}
        crossorigin="anonymous"
        fetchpriority="low"
      />
    ))}
    <link rel="icon" type="image/svg+xml" href={assets.favicon} />
  </>
);

/** HTML text of a page made with `Page`. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>${htmlOf(page)}`;
}

/** For an officer's frame, in which nothing runs: a script that stands there is one the browser complains of. */
export const renderPreview = (page: VNode): string =>
  renderPage(page).replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
