import type { ImportedEntries } from '@saola/api-client';
import { App, Button, Modal } from 'antd';
import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useLanguage } from '../texts/language.tsx';

const largest = 900_000;

/** The dictionary as a table, out and in; lines that were not taken are shown with the reason. */
export function ImportExport({ unitId }: { unitId: string }) {
  const { language, texts } = useLanguage();
  const say = texts.speech.dictionary;
  const { may } = useSession();
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<ImportedEntries | null>(null);
  const take = useAct({
    do: (csv: string) => api.importDictionary({ unitId, csv }),
    renews: ['dictionary'],
    then: (answer) => {
      void message.success(say.imported(answer.kept));
      if (answer.refused.length > 0) setReport(answer);
    },
  });
  const read = async (file: File) => {
    if (file.size > largest) return void message.error(say.tooLarge);
    take.mutate(await file.text());
  };
  return (
    <div className="speech-files">
      <Button
        icon={<Download size={16} aria-hidden />}
        href={`/api/speech/dictionary.csv?unitId=${unitId}`}
        download
      >
        {say.export}
      </Button>
      {may('speech.dictionary.write') ? (
        <>
          <input
            ref={input}
            type="file"
            accept=".csv,text/csv"
            hidden
            aria-label={say.import}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) void read(file);
            }}
          />
          <Button
            icon={<Upload size={16} aria-hidden />}
            loading={take.isPending}
            onClick={() => input.current?.click()}
          >
            {take.isPending ? say.importing : say.import}
          </Button>
        </>
      ) : null}
      {report ? (
        <Modal
          open
          title={say.refusedTitle(report.refused.length)}
          footer={null}
          onCancel={() => setReport(null)}
        >
          <p className="meta">{say.imported(report.kept)}</p>
          <ul className="speech-refused">
            {report.refused.map((line) => (
              <li key={line.line}>
                <b>{say.refusedLine(line.line)}</b> {line[language]}
              </li>
            ))}
          </ul>
        </Modal>
      ) : null}
    </div>
  );
}
