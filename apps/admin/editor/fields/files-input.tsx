import { Button, Input } from 'antd';
import { ArrowDown, ArrowUp, FileText, Trash2, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../../api.ts';
import { UploadProgress, useProgress } from '../../parts/upload-progress.tsx';
import { useAct } from '../../parts/use-act.tsx';
import { useTexts } from '../../texts/language.tsx';
import { filesOf, isPicture, type Column, type FileValue } from './field.ts';
import { useSurroundings } from './surroundings.ts';

type FileKind = 'picture' | 'pictures' | 'files' | 'audio' | 'video';
const accepted: Record<FileKind, string> = {
  picture: 'image/*',
  pictures: 'image/*',
  audio: 'audio/*',
  video: 'video/mp4,video/webm,.mp4,.webm,.m4v',
  files: '.pdf,.docx,.xlsx,.pptx,.odt,.ods,image/*',
};
/** By extension: file choosers of some systems know no more. */
const extensions: Record<string, string> = { 'text/vtt': '.vtt' };
const acceptedBy = (kind: FileKind, mimes: readonly string[] | undefined): string =>
  mimes?.map((mime) => extensions[mime] ?? mime).join(',') ?? accepted[kind];

interface FilesInputProps {
  id: string;
  field: Pick<Column, 'kind' | 'label' | 'mimes' | 'maxBytes'>;
  value: unknown;
  /** Addresses the server has told already. */
  urls?: ReadonlyMap<string, string>;
  onChange: (value: unknown) => void;
}

/** Files of the house, in their order, each with the words readers get with it. */
export function FilesInput({ id, field, value, urls, onChange }: FilesInputProps) {
  const texts = useTexts().items;
  const { unitId, writable } = useSurroundings();
  const kind = field.kind as FileKind;
  const single = kind !== 'pictures' && kind !== 'files';
  const files = filesOf(value);
  const input = useRef<HTMLInputElement>(null);
  const [fresh, setFresh] = useState<ReadonlyMap<string, string>>(new Map());
  const progress = useProgress();
  const set = (next: FileValue[]) => onChange(single ? (next[0] ?? null) : next);
  const send = useAct({
    do: (chosen: File[]) =>
      progress.during((tell) =>
        Promise.all(chosen.map((file, at) => api.uploadFile(file, { unitId }, tell(at, file.size)))),
      ),
    renews: [],
    then: (stored, chosen) => {
      setFresh(new Map([...fresh, ...stored.map(({ id: fileId, url }) => [fileId, url] as const)]));
      const added = stored.map(({ id: fileId }, at) => ({
        fileId,
        name: isPicture(field) ? '' : (chosen[at]?.name ?? ''),
      }));
      set(single ? added : [...files, ...added]);
    },
  });
  return (
    <div className="files-input">
      {files.length > 0 ? (
        <ol>
          {files.map((file, at) => (
            <FileRow
              key={file.fileId}
              id={`${id}-${at}`}
              file={file}
              at={at}
              count={files.length}
              shown={isPicture(field) ? 'picture' : kind === 'video' ? 'video' : 'file'}
              url={fresh.get(file.fileId) ?? urls?.get(file.fileId)}
              onName={(name) => set(files.map((one, index) => (index === at ? { ...one, name } : one)))}
              onMove={(to) => set(moved(files, at, to))}
              onRemove={() => set(files.filter((_, index) => index !== at))}
            />
          ))}
        </ol>
      ) : null}
      <input
        ref={input}
        type="file"
        hidden
        multiple={!single}
        accept={acceptedBy(kind, field.mimes)}
        aria-label={`${field.label}: ${texts.fileAdd[kind]}`}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          if (chosen.length > 0) send.mutate(chosen);
        }}
      />
      {writable ? (
        <Button
          id={id}
          icon={<Upload size={16} aria-hidden />}
          loading={send.isPending}
          onClick={() => input.current?.click()}
        >
          {single && files.length > 0 ? texts.fileReplace[kind as 'picture'] : texts.fileAdd[kind]}
        </Button>
      ) : null}
      <UploadProgress share={progress.share} />
      {writable && field.maxBytes ? (
        <span className="field-guide most">{texts.fileMost(Math.floor(field.maxBytes / (1 << 20)))}</span>
      ) : null}
    </div>
  );
}

export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

interface FileRowProps {
  id: string;
  file: FileValue;
  at: number;
  count: number;
  shown: 'picture' | 'video' | 'file';
  url: string | undefined;
  onName: (name: string) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

function FileRow({ id, file, at, count, shown, url, onName, onMove, onRemove }: FileRowProps) {
  const texts = useTexts().items;
  const { language, writable } = useSurroundings();
  const picture = shown === 'picture';
  const name = picture ? texts.pictureOf(at + 1) : texts.file(at + 1);
  return (
    <li>
      {picture ? (
        <img src={url ?? `/tep/${file.fileId}/1200.jpg`} alt={file.name} loading="lazy" />
      ) : shown === 'video' ? (
        <img src={`/tep/${file.fileId}/1200.jpg`} alt="" loading="lazy" />
      ) : (
        <FileText size={20} aria-hidden />
      )}
      <label className="grow" htmlFor={id}>
        <span className="meta">{picture ? texts.pictureShows : texts.fileName}</span>
        <Input
          id={id}
          lang={language}
          disabled={!writable}
          aria-label={picture ? texts.pictureShowsOf(at + 1) : texts.fileNameOf(at + 1)}
          maxLength={300}
          value={file.name}
          {...(file.name.trim() ? {} : { status: 'warning' as const })}
          onChange={(event) => onName(event.target.value)}
        />
        {picture && !file.name.trim() ? <span className="field-guide">{texts.pictureShowsHint}</span> : null}
        {!picture && url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {texts.open}
          </a>
        ) : null}
      </label>
      {writable ? (
        <span className="row-tools">
          {count > 1 ? (
            <>
              <Tool label={texts.up(name)} disabled={at === 0} onClick={() => onMove(at - 1)}>
                <ArrowUp size={16} aria-hidden />
              </Tool>
              <Tool label={texts.down(name)} disabled={at === count - 1} onClick={() => onMove(at + 1)}>
                <ArrowDown size={16} aria-hidden />
              </Tool>
            </>
          ) : null}
          <Tool label={texts.remove(name)} onClick={onRemove}>
            <Trash2 size={16} aria-hidden />
          </Tool>
        </span>
      ) : null}
    </li>
  );
}

interface ToolProps {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: React.ReactNode;
}

/** A small button that says by its name what its sign means. */
export function Tool({ label, disabled = false, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
