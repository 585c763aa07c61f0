import { getFeedback, type Feedback } from '../api.ts';
import { Icon } from '../components/icon.tsx';
import { Page } from '../components/page.tsx';
import { isAnswered, ReportSteps } from '../components/report-steps.tsx';
import { Failed, Loading } from '../components/states.tsx';
import { useAnswer } from '../use-answer.ts';
import { momentOf } from '../words.ts';

export function ReportScreen({ code }: { code: string }) {
  const [report, again] = useAnswer(`feedback ${code}`, () => getFeedback(code));
  return (
    <Page title="Theo dõi phản ánh" under={`Mã ${code}`} back="/phan-anh">
      {report.state === 'loading' && <Loading what="phản ánh" />}
      {report.state === 'failed' && <Failed failure={report.failure} again={again} />}
      {report.state === 'ready' && <Followed report={report.value} />}
    </Page>
  );
}

function Followed({ report }: { report: Feedback }) {
  return (
    <article class="card report">
      <p class="meta">Gửi đến {report.unitName}</p>
      <h2>{report.text}</h2>
      <ReportSteps state={report.state} steps={report.steps} />
      {!isAnswered(report.state) && report.dueAt && (
        <p>
          <strong>Hẹn trả lời trước {momentOf(report.dueAt)}.</strong>
        </p>
      )}
      {report.reply && (
        <blockquote class="official">
          <p class="who">
            <Icon name="check" />
            {report.reply.unitName ?? report.unitName} trả lời
          </p>
          <p>{report.reply.text}</p>
          {report.reply.at && <p class="meta">{momentOf(report.reply.at)}</p>}
        </blockquote>
      )}
    </article>
  );
}
