import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { AlertBanner } from './alert-banner.tsx';
import { Footer } from './footer.tsx';
import type { Assets, Frame } from './frame.ts';
import { DemoStrip, Masthead } from './masthead.tsx';

export interface PageProps {
  frame: Frame;
  title: string;
  description?: string;
  /** Full address of the page that is the original of this one. */
  canonical?: string;
  /** Full address of a picture for those who share the page. */
  image?: string;
  children: ComponentChildren;
}

/** A whole page of a site: strip, masthead, alert, content, footer. */
export const Page = ({ frame, title, description, canonical, image, children }: PageProps) => (
  <html lang="vi" data-theme={frame.site.theme}>
    <Head
      assets={frame.assets}
      title={title === frame.site.name.vi ? title : `${title} | ${frame.site.name.vi}`}
    >
      {description && <meta name="description" content={description} />}
      {canonical && <link rel="canonical" href={canonical} />}
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={frame.site.name.vi} />
      {description && <meta property="og:description" content={description} />}
      {image && <meta property="og:image" content={image} />}
    </Head>
    <body>
      <a class="skip" href="#noi-dung">
        Tới nội dung chính
      </a>
      {frame.demo && <DemoStrip />}
      <Masthead frame={frame} />
      {frame.alert && <AlertBanner alert={frame.alert} />}
      <main id="noi-dung">{children}</main>
      <Footer frame={frame} />
    </body>
  </html>
);

export const Head = ({
  assets,
  title,
  children,
}: {
  assets: Assets;
  title: string;
  children?: ComponentChildren;
}) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
    {assets.fonts.map((font) => (
      <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossorigin="anonymous" />
    ))}
    <link rel="stylesheet" href={assets.css} />
    <script src={assets.script} />
    <link rel="icon" type="image/svg+xml" href={assets.favicon} />
    {children}
  </head>
);

/** HTML text of a page made with `Page`. */
export function renderPage(page: Parameters<typeof render>[0]): string {
  return `<!doctype html>${render(page)}`;
}
