import type { Import } from '@saola/api-client';
import { Button, Progress } from 'antd';
import { CircleAlert, CircleCheck, CirclePause, LoaderCircle } from 'lucide-react';
import { api } from '../api.ts';
import { moment, number } from '../format.ts';
import { Tag, type Tone } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useLanguage } from '../texts/language.tsx';
import { ImportReport } from './import-report.tsx';

const tones: Record<Import['state'], Tone> = { RUNNING: 'brand', DONE: 'ok', STOPPED: 'warn', FAILED: 'bad' };
const icons = { RUNNING: LoaderCircle, DONE: CircleCheck, STOPPED: CirclePause, FAILED: CircleAlert };
const shownCounts = [
  'read',
  'created',
  'updated',
  'unchanged',
  'changed',
  'leftOut',
  'refused',
  'pictures',
  'redirects',
] as const;

interface ImportRowProps {
  item: Import;
  open: boolean;
  onOpen: (open: boolean) => void;
}

export function ImportRow({ item, open, onOpen }: ImportRowProps) {
  const { language, texts } = useLanguage();
  const words = texts.imports;
  const { may } = useSession();
  const runs = may('integrations.import.run');
  const stop = useAct({ do: () => api.stopImport(item.id), renews: ['imports'], said: words.stopped });
  const resume = useAct({ do: () => api.resumeImport(item.id), renews: ['imports'], said: words.resumed });
  const Icon = icons[item.state];
  const running = item.state === 'RUNNING';
  return (
    <li className="import-row">
      <div className="import-head">
        <div className="grow">
          <b>{item.fileName}</b>
          <div className="meta">
            {words.formats[item.format]}, {words.encoding(item.encoding)} ·{' '}
            {words.by(item.startedBy, moment(item.startedAt))}
          </div>
        </div>
        <div className="import-acts">
          {item.rehearsal ? <Tag>{words.rehearsal}</Tag> : null}
          <Tag tone={tones[item.state]} icon={<Icon size={14} aria-hidden />}>
            {running && item.isStopAsked ? words.stopping : words.states[item.state]}
          </Tag>
          {runs && running ? (
            <Button
              size="small"
              disabled={item.isStopAsked}
              loading={stop.isPending}
              aria-label={words.stopName(item.fileName)}
              onClick={() => stop.mutate()}
            >
              {words.stop}
            </Button>
          ) : null}
          {runs && item.canResume ? (
            <Button
              size="small"
              loading={resume.isPending}
              aria-label={words.resumeName(item.fileName)}
              onClick={() => resume.mutate()}
            >
              {words.resume}
            </Button>
          ) : null}
          <Button
            size="small"
            type="text"
            aria-expanded={open}
            aria-label={`${open ? words.hide : words.open}: ${item.fileName}`}
            onClick={() => onOpen(!open)}
          >
            {open ? words.hide : words.open}
          </Button>
        </div>
      </div>
      {running ? <Progress percent={100} status="active" showInfo={false} size="small" aria-hidden /> : null}
      {item.rehearsal ? <p className="meta">{words.wouldBe}</p> : null}
      <ul className="import-counts" {...(running ? { 'aria-live': 'polite' as const } : {})}>
        {shownCounts
          .filter((name) => name === 'read' || item.counts[name] > 0)
          .map((name) => (
            <li key={name} className={name === 'refused' ? 'bad' : undefined}>
              <b>{number(item.counts[name], language)}</b> {words.counts[name]}
            </li>
          ))}
      </ul>
      {item.problem ? (
        <p className="import-problem" role="alert">
          {language === 'vi' ? item.problem.vi : item.problem.en}
        </p>
      ) : null}
      {open ? <ImportReport importId={item.id} /> : null}
    </li>
  );
}
