import { contentTypeOf } from '@saola/newsroom';
import { say } from '@saola/translations';
import type { ComponentChildren } from 'preact';
import { articlePath } from '../addresses/article-path.ts';
import { type DublinCore, elements } from '../metadata/dublin-core.ts';
import { type Frame, nameOf } from '../pages/frame.ts';
import { windowTitle } from '../pages/page-title.ts';
import type { Publication } from '../publication.ts';
import { type NamedFile, type Shown, type ShownField, shownText } from '../sections/present-field.ts';
import { wholeAddresses } from './whole-addresses.ts';

export interface SavedItemProps {
  frame: Frame;
  item: Publication;
  fields: readonly ShownField[];
  attachments: readonly NamedFile[];
  core: DublinCore;
  /** Said above the text of an item that is taken back. */
  withdrawn?: { at: Date; reason: string | null } | null;
}

/** An item as a file of its own to keep: all its words, its fields and its metadata, readable without this site. */
export const SavedItem = ({ frame, item, fields, attachments, core, withdrawn }: SavedItemProps) => {
  const { texts, origin } = frame;
  const url = origin + articlePath(item);
  const type = contentTypeOf(item.type);
  return (
    <html lang={texts.language.tag}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{windowTitle(item.title, nameOf(frame, frame.site.name).text, frame.site.shortName)}</title>
        <link rel="canonical" href={url} />
        {elements.flatMap((element) =>
          core[element].map((value) => <meta key={value} name={`DC.${element}`} content={value} />),
        )}
        {/* The file stands alone: no policy of the site and no stylesheet reaches it. */}
        <style dangerouslySetInnerHTML={{ __html: look }} />
      </head>
      <body>
        <header>
          <p>
            {nameOf(frame, frame.site.name).text}
            {type && ` · ${say(type.title, frame.language)}`}
          </p>
          <h1>{item.title}</h1>
          <p>
            {nameOf(frame, item.unitName).text} · {texts.format.dateTime(item.firstPublishedAt)}
          </p>
          {frame.demo && <p>{texts.page.demoText}</p>}
        </header>
        <main>
          {withdrawn && (
            <p>
              <strong>
                {texts.editions.withdrawnOn(texts.format.dateTime(withdrawn.at))}. {withdrawn.reason}
              </strong>
            </p>
          )}
          {item.summary && <p class="lead">{item.summary}</p>}
          {item.picture && (
            <figure>
              <img src={new URL(item.picture.url, origin).href} alt={item.picture.alt} />
              {item.picture.alt && <figcaption>{item.picture.alt}</figcaption>}
            </figure>
          )}
          <div dangerouslySetInnerHTML={{ __html: wholeAddresses(item.html, origin) }} />
          {fields.length > 0 && (
            <Section title={texts.sections.facts}>
              <dl>
                {fields.map(({ field, label, shown }) => (
                  <div key={field.key}>
                    <dt>{label}</dt>
                    <dd>
                      <Plain shown={shown} origin={origin} />
                    </dd>
                  </div>
                ))}
              </dl>
            </Section>
          )}
          {attachments.length > 0 && (
            <Section title={texts.sections.attachments}>
              <Files files={attachments} origin={origin} />
            </Section>
          )}
        </main>
        <footer>
          <Section title={texts.feeds.metadata}>
            <dl>
              {elements
                .filter((element) => core[element].length > 0)
                .map((element) => (
                  <div key={element}>
                    <dt>{texts.feeds.elements[element]}</dt>
                    <dd>{core[element].join('; ')}</dd>
                  </div>
                ))}
            </dl>
          </Section>
          <p>
            {texts.feeds.saved(url, texts.format.dateTime(frame.now))} {texts.footer.reuse}
          </p>
        </footer>
      </body>
    </html>
  );
};

const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const Files = ({ files, origin }: { files: readonly NamedFile[]; origin: string }) => (
  <ul>
    {files.map((file) => (
      <li key={file.url}>
        <a href={new URL(file.url, origin).href}>{file.caption || file.name || file.url}</a>
      </li>
    ))}
  </ul>
);

/** A value without what only a page can do. */
const Plain = ({ shown, origin }: { shown: Shown; origin: string }) => {
  if ('files' in shown) return <Files files={shown.files} origin={origin} />;
  if (shown.kind === 'paragraphs')
    return (
      <>
        {shown.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </>
    );
  if (shown.kind !== 'table') return <>{shownText(shown)}</>;
  return (
    <table>
      <thead>
        <tr>
          {shown.columns.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, place) => (
              <td key={place}>{cell ? shownText(cell) : ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const look = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #1a1a1a; background: #fff }
h1 { font-size: 1.75rem; line-height: 1.25 } h2 { font-size: 1.2rem; margin-top: 2rem }
.lead { font-weight: 600 } header p, footer { color: #555 } footer { margin-top: 3rem; border-top: 1px solid #bbb; font-size: .9375rem }
img { max-width: 100%; height: auto } figure { margin: 1.5rem 0 } figcaption { color: #555; font-size: .9375rem }
dl > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: .25rem 0 } dt { color: #555 } dd { margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #bbb; padding: .35rem .5rem; text-align: left; vertical-align: top }
@media (max-width: 30rem) { dl > div { display: block } }
`;
