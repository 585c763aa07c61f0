import type { ImportedSites } from '@saola/api-client';
import { Alert, Button, Checkbox, Modal } from 'antd';
import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useLanguage } from '../texts/language.tsx';

const LARGEST = 2_000_000; // bytes
const tones = { NEW: 'plain', CREATED: 'ok', EXISTS: 'plain', WRONG: 'bad' } as const;

/** A file is rehearsed first: what would be made, and every row that is wrong, stand before anything is written. */
export function ImportSites({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { texts } = useLanguage();
  const words = texts.sites.import;
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ name: string; csv: string } | null>(null);
  const [makeUnits, setMakeUnits] = useState(false);
  const [report, setReport] = useState<ImportedSites | null>(null);
  const [tooBig, setTooBig] = useState(false);
  const rehearse = useAct({
    do: (csv: string) => api.importSites({ csv, dryRun: true, makeUnits }),
    renews: [],
    then: setReport,
  });
  const run = useAct({
    do: () => api.importSites({ csv: file!.csv, makeUnits }),
    renews: ['sites', 'organisations', 'obligations'],
    then: setReport,
  });
  const count = (state: ImportedSites['rows'][number]['state']) =>
    report?.rows.filter((row) => row.state === state).length ?? 0;
  const choose = async (chosen: File | undefined) => {
    setReport(null);
    setTooBig((chosen?.size ?? 0) > LARGEST);
    if (!chosen || chosen.size > LARGEST) return;
    const csv = await chosen.text();
    setFile({ name: chosen.name, csv });
    rehearse.mutate(csv);
  };
  return (
    <Modal open={open} title={words.title} width={860} footer={null} onCancel={onClose} destroyOnHidden>
      <p className="meta site-lead">{words.lead}</p>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label={words.choose}
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div className="actions">
        <Button icon={<FileUp size={16} aria-hidden />} onClick={() => input.current?.click()}>
          {file?.name ?? words.choose}
        </Button>
        {file ? (
          <Button loading={rehearse.isPending} onClick={() => rehearse.mutate(file.csv)}>
            {words.rehearse}
          </Button>
        ) : null}
        {count('NEW') > 0 ? (
          <Button type="primary" loading={run.isPending} onClick={() => run.mutate()}>
            {words.run(count('NEW'))}
          </Button>
        ) : null}
      </div>
      <Checkbox checked={makeUnits} onChange={(event) => setMakeUnits(event.target.checked)}>
        {words.makeUnits}
      </Checkbox>
      {tooBig ? <Alert type="error" showIcon title={words.tooBig} /> : null}
      {report ? (
        <div role="status" className="import-report">
          <p className="strong">
            {count('CREATED') > 0
              ? words.done(count('CREATED'))
              : words.counts(count('NEW'), count('EXISTS'), count('WRONG'))}
          </p>
          {report.unknownColumns.length > 0 ? (
            <p className="meta">{words.unknown(report.unknownColumns.join(', '))}</p>
          ) : null}
          <ReportTable report={report} />
        </div>
      ) : null}
    </Modal>
  );
}

function ReportTable({ report }: { report: ImportedSites }) {
  const { language, texts } = useLanguage();
  const words = texts.sites.import;
  // Rows that want a hand stand first.
  const rows = [...report.rows].sort(
    (a, b) => Number(b.state === 'WRONG') - Number(a.state === 'WRONG') || a.row - b.row,
  );
  return (
    <div className="import-frame" role="region" aria-label={words.result} tabIndex={0}>
      <table className="import-table">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.host}</th>
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row}>
              <td className="num">{row.row}</td>
              <td>{row.unitName}</td>
              <td>{row.host}</td>
              <td>
                <Tag tone={tones[row.state]}>{words.states[row.state]}</Tag>
                {row.problems.map((problem) => (
                  <div key={`${problem.column} ${problem.vi}`} className="site-warning">
                    {words.columns[problem.column] ?? problem.column}:{' '}
                    {language === 'vi' ? problem.vi : problem.en}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
