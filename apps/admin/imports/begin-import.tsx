import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Select } from 'antd';
import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { number } from '../format.ts';
import { UploadProgress, useProgress } from '../parts/upload-progress.tsx';
import { useAct } from '../parts/use-act.tsx';
import { categoriesQuery } from '../queries.ts';
import { sitesQuery } from '../sites/queries.ts';
import { useLanguage } from '../texts/language.tsx';
import { importQuery } from './queries.ts';

type Format = keyof ReturnType<typeof useLanguage>['texts']['imports']['formats'];

/** A file is rehearsed first; what the rehearsal found stands beside the button that does it. */
export function BeginImport({ onBegun }: { onBegun: (importId: string) => void }) {
  const { language, texts } = useLanguage();
  const words = texts.imports;
  const input = useRef<HTMLInputElement>(null);
  const progress = useProgress();
  const [siteId, setSiteId] = useState<string>();
  const [asked, setAsked] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [format, setFormat] = useState<Format | ''>('');
  const [category, setCategory] = useState('thong-bao');
  const [options, setOptions] = useState({ update: false, fetchPictures: false });
  const [rehearsed, setRehearsed] = useState<string | null>(null);
  const sites = useInfiniteQuery(sitesQuery({ state: 'OPEN', ...(asked ? { q: asked } : {}) }));
  const categories = useQuery(categoriesQuery).data?.items ?? [];
  const rehearsal = useQuery({ ...importQuery(rehearsed ?? ''), enabled: rehearsed !== null }).data;
  const found = sites.data?.pages.flatMap((page) => page.items) ?? [];
  const site = found.find(({ id }) => id === siteId);
  const begin = useAct({
    do: async (dryRun: boolean) => {
      const { unitId } = site!;
      const uploadId = await progress.during((tell) => api.sendInPieces(file!, unitId, tell(0, file!.size)));
      const begun = await api.importUpload(uploadId, {
        siteId: siteId!,
        category,
        ...(format ? { format } : {}),
        ...options,
        dryRun,
      });
      if (!dryRun) api.forgetUpload(file!, unitId);
      return begun;
    },
    renews: ['imports'],
    then: ({ importId }, dryRun) => {
      setRehearsed(dryRun ? importId : null);
      onBegun(importId);
    },
  });
  const counts = rehearsal?.state === 'DONE' ? rehearsal.counts : null;
  const ready = Boolean(site && file);
  return (
    <div className="begin-import">
      <div className="begin-import-fields">
        <label htmlFor="import-site">
          {words.site}
          <Select
            id="import-site"
            showSearch={{ filterOption: false, onSearch: setAsked }}
            placeholder={words.sitePlaceholder}
            value={siteId ?? null}
            loading={sites.isFetching}
            options={found.map((one) => ({
              value: one.id,
              label: `${one.name[language] ?? one.name['vi'] ?? one.host} · ${one.host}`,
            }))}
            onChange={(next) => {
              setSiteId(next ?? undefined);
              setRehearsed(null);
            }}
          />
        </label>
        <label htmlFor="import-format">
          {words.format}
          <Select
            id="import-format"
            value={format}
            options={[
              { value: '', label: words.formatAuto },
              ...Object.entries(words.formats).map(([value, label]) => ({ value, label })),
            ]}
            onChange={(next) => setFormat(next as Format | '')}
          />
        </label>
        <label htmlFor="import-category">
          {words.category}
          <Select
            id="import-category"
            value={category}
            options={categories.map((one) => ({ value: one.code, label: one[language] }))}
            onChange={setCategory}
          />
        </label>
      </div>
      <div className="begin-import-file">
        <input
          ref={input}
          type="file"
          hidden
          aria-label={words.chooseFile}
          accept=".jsonl,.ndjson,.json,.xml,.rss,.atom,.sql,.gz,.tgz"
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null);
            setRehearsed(null);
            event.target.value = '';
          }}
        />
        <Button icon={<FileUp size={16} aria-hidden />} onClick={() => input.current?.click()}>
          {file?.name ?? words.chooseFile}
        </Button>
        <span className="meta">{words.fileHint}</span>
      </div>
      <Checkbox
        checked={options.update}
        onChange={(event) => setOptions({ ...options, update: event.target.checked })}
      >
        {words.update}
      </Checkbox>
      <Checkbox
        checked={options.fetchPictures}
        onChange={(event) => setOptions({ ...options, fetchPictures: event.target.checked })}
      >
        {words.fetchPictures}
      </Checkbox>
      <div className="actions">
        <Button
          type={counts ? 'default' : 'primary'}
          disabled={!ready}
          loading={begin.isPending && begin.variables}
          onClick={() => begin.mutate(true)}
        >
          {words.rehearse}
        </Button>
        {counts && counts.created + counts.updated > 0 ? (
          <Button
            type="primary"
            loading={begin.isPending && begin.variables === false}
            onClick={() => begin.mutate(false)}
          >
            {words.runCount(number(counts.created + counts.updated, language))}
          </Button>
        ) : null}
        {ready ? null : <span className="meta">{words.needSiteAndFile}</span>}
      </div>
      <UploadProgress share={progress.share} />
    </div>
  );
}
