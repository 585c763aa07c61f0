import { BoundaryMap } from '../../pages/boundary-map.tsx';
import { Icon } from '../../pages/bits.tsx';
import type { Frame } from '../../pages/frame.ts';
import { StoryPicture } from '../../pages/picture.tsx';
import type { Column, NamedFile, Shown } from '../present-field.ts';

/** A value as it stands in a line, a cell or a list of facts. */
export const Value = ({ shown, frame }: { shown: Shown; frame: Frame }) => {
  switch (shown.kind) {
    case 'text':
      return <>{address.test(shown.text) ? breakable(shown.text) : shown.text}</>;
    case 'paragraphs':
      return (
        <>
          {shown.paragraphs.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </>
      );
    case 'time':
      return <time datetime={shown.datetime}>{shown.text}</time>;
    case 'link':
      return (
        <a
          class="value-link"
          href={shown.href}
          rel={shown.icon === 'external-link' || shown.icon === 'map-pin' ? 'noopener noreferrer' : undefined}
        >
          <Icon name={shown.icon} />
          <span>{shown.icon === 'phone' ? shown.text : breakable(shown.text)}</span>
        </a>
      );
    case 'list':
      return (
        <ul class="value-list">
          {shown.texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
    case 'table':
      return <RowsTable shown={shown} frame={frame} />;
    case 'pictures':
      return <Pictures files={shown.files} />;
    case 'files':
      return <Downloads files={shown.files} frame={frame} />;
    case 'boundary':
      return <BoundaryMap boundary={shown.boundary} credit={shown.credit} frame={frame} />;
    case 'audio':
    case 'video':
      return <Players kind={shown.kind} files={shown.files} frame={frame} />;
  }
};

const address = /[a-z]\.[a-z]{2}/;
/** A long address breaks after its dots and slashes, never within a word. */
const breakable = (text: string) =>
  text.split(/(?<=[./@])(?=.)/).map((part, index) => (
    <>
      {index > 0 && <wbr />}
      {part}
    </>
  ));

/** Rows of an item. On a narrow screen each row stands by itself, every value under the name of its column. */
const RowsTable = ({
  shown,
  frame,
  caption,
}: {
  shown: Shown & { kind: 'table' };
  frame: Frame;
  caption?: string;
}) => (
  <table class="ledger">
    {caption && <caption class="vh">{caption}</caption>}
    <thead>
      <tr>
        {shown.columns.map((column) => (
          <th key={column.key} scope="col" class={column.sum ? 'right' : undefined}>
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {shown.rows.map((row, index) => (
        <tr key={index}>
          {row.map((cell, place) => (
            <Cell key={place} frame={frame} column={shown.columns[place]!} cell={cell} first={place === 0} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** The first column heads its row. */
const Cell = ({
  frame,
  column,
  cell,
  first,
}: {
  frame: Frame;
  column: Column;
  cell: Shown | null;
  first: boolean;
}) => {
  const content = cell ? (
    <Value shown={cell} frame={frame} />
  ) : (
    <span class="vh">{frame.texts.sections.notSaid}</span>
  );
  if (first && cell) return <th scope="row">{content}</th>;
  return (
    <td class={[cell ? '' : 'blank', column.sum ? 'num right' : ''].join(' ').trim() || undefined}>
      <span class="cell-name" aria-hidden="true">
        {column.label}
      </span>
      {content}
    </td>
  );
};

export const FieldTable = ({
  label,
  shown,
  frame,
}: {
  label: string;
  shown: Shown & { kind: 'table' };
  frame: Frame;
}) => (
  <section class="table-frame" aria-label={label} tabIndex={0}>
    <RowsTable shown={shown} frame={frame} caption={label} />
  </section>
);

export const Pictures = ({ files, large = false }: { files: NamedFile[]; large?: boolean }) => (
  <div class={files.length > 1 && !large ? 'pictures' : 'pictures one'}>
    {files.map((file) => (
      <figure key={file.url}>
        <a href={file.url}>
          <StoryPicture
            picture={{ ...file, alt: file.name }}
            at={files.length > 1 && !large ? 'album' : 'article'}
          />
        </a>
        {(file.caption || file.name) && <figcaption>{file.caption || file.name}</figcaption>}
      </figure>
    ))}
  </div>
);

const kinds: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'application/zip': 'ZIP',
  'application/geo+json': 'GeoJSON',
  'text/csv': 'CSV',
  'text/plain': 'TXT',
};

/** “PDF”, as people call a file. */
export const fileKind = (mime: string): string =>
  kinds[mime] ??
  (mime.split('/').at(-1) ?? '')
    .replace(/^x-|\+.*$/g, '')
    .slice(0, 12)
    .toUpperCase();

/** Files with kind and size, so that nobody downloads by mistake. */
export const Downloads = ({ files, frame }: { files: NamedFile[]; frame: Frame }) => (
  <ul class="downloads">
    {files.map((file) => (
      <li key={file.url}>
        <a href={file.url} download>
          <Icon name={file.mime.startsWith('image/') ? 'image' : 'file-text'} />
          <span>
            <b>{file.name || frame.texts.sections.file}</b>
            <small>
              {fileKind(file.mime)}, {frame.texts.format.fileSize(file.bytes)}
            </small>
          </span>
          <span class="downloads-act">{frame.texts.sections.download}</span>
        </a>
      </li>
    ))}
  </ul>
);

/** The browser's own players: known to everybody, by keyboard and without script. */
export const Players = ({
  kind,
  files,
  captions = [],
  frame,
}: {
  kind: 'audio' | 'video';
  files: NamedFile[];
  /** WebVTT in the language of the page. */
  captions?: readonly NamedFile[];
  frame: Frame;
}) => (
  <>
    {files.map((file) => (
      <figure key={file.url} class="media">
        {kind === 'video' && file.mime.startsWith('video/') ? (
          <video
            controls
            preload="none"
            src={file.url}
            poster={file.sizes.find(({ width }) => width >= 960)?.url ?? file.sizes.at(-1)?.url}
            width={file.width ?? undefined}
            height={file.height ?? undefined}
            aria-label={file.name}
          >
            {captions.map((track) => (
              <track
                key={track.url}
                kind="captions"
                src={track.url}
                srclang={frame.texts.language.tag}
                label={frame.texts.language.name}
              />
            ))}
          </video>
        ) : (
          <audio controls preload="none" src={file.url} aria-label={file.name} />
        )}
        <figcaption>
          {file.name}{' '}
          <a href={file.url} download>
            {frame.texts.sections.download} ({fileKind(file.mime)}, {frame.texts.format.fileSize(file.bytes)})
          </a>
        </figcaption>
      </figure>
    ))}
  </>
);
