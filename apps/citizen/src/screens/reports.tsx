import { useEffect, useState } from 'preact/hooks';
import { getFeedback, type Feedback } from '../api.ts';
import { hrefOf } from '../address.ts';
import { useCell } from '../cell.ts';
import { Icon } from '../components/icon.tsx';
import { Page } from '../components/page.tsx';
import { isAnswered, stateName } from '../components/report-steps.tsx';
import { Empty } from '../components/states.tsx';
import { dropWaiting, listSent, type SentReport, type WaitingReport } from '../outbox.ts';
import { refreshWaiting, waiting } from '../waiting.ts';
import { momentOf, whenOf } from '../words.ts';

export function ReportsScreen({ query }: { query: URLSearchParams }) {
  const outbox = useCell(waiting);
  const [sent, setSent] = useState<SentReport[]>([]);
  const justSent = query.get('vua-gui');
  const left = justSent !== null && !outbox.some(({ clientKey }) => clientKey === justSent);

  useEffect(() => void listSent().then(setSent), [outbox]);

  return (
    <Page
      title="Phản ánh của tôi"
      under={sent.length > 0 ? `${sent.length} việc đã gửi từ máy này` : 'Danh sách chỉ có trên máy này'}
      action={
        <a class="round quiet" href={hrefOf('/tra-cuu')} aria-label="Tra cứu bằng mã">
          <Icon name="search" />
        </a>
      }
    >
      {left && sent[0] && (
        <section class="card sent" role="status">
          <p class="tag ok">
            <Icon name="check" />
            Đã gửi
          </p>
          <p>Mã theo dõi của bạn:</p>
          <p class="code">{sent[0].code}</p>
          <p class="meta">Mã được lưu trên máy này. Giữ mã để xem trả lời trên máy khác.</p>
        </section>
      )}
      <a class="report-door" href={hrefOf('/gui-y-kien')}>
        <Icon name="camera" />
        <span>
          <strong>Gửi phản ánh mới</strong>
          <span>Ảnh hoặc chữ; không có mạng vẫn gửi được</span>
        </span>
      </a>
      {outbox.map((report) => (
        <WaitingCard key={report.clientKey} report={report} />
      ))}
      {sent.map((report) => (
        <SentCard key={report.code} report={report} />
      ))}
      {sent.length + outbox.length === 0 && (
        <Empty title="Bạn chưa gửi phản ánh nào">
          <p>Thấy đường hỏng, đèn tắt, rác bừa bãi: chụp một tấm ảnh và gửi cho xã.</p>
          <a class="button plain" href={hrefOf('/tra-cuu')}>
            Đã có mã? Tra cứu
          </a>
        </Empty>
      )}
    </Page>
  );
}

function WaitingCard({ report }: { report: WaitingReport }) {
  const drop = (): void => void dropWaiting(report.clientKey).then(refreshWaiting);
  return (
    <article class="card report">
      <p class={report.refused ? 'tag bad' : 'tag warn'}>
        <Icon name={report.refused ? 'warning' : 'cloudOff'} />
        {report.refused ? 'Chưa gửi được' : 'Chờ mạng để gửi'}
      </p>
      <h2>{report.text}</h2>
      <p class="meta">
        {report.unitName}, viết {whenOf(report.writtenAt)}
        {report.photo && ', kèm 1 ảnh'}
      </p>
      {report.refused && <p class="problem">{report.refused}</p>}
      {report.refused && (
        <button type="button" class="button plain" onClick={drop}>
          <Icon name="trash" />
          Xóa khỏi máy
        </button>
      )}
    </article>
  );
}

function SentCard({ report }: { report: SentReport }) {
  const [now, setNow] = useState<Feedback | null>(null);
  useEffect(() => {
    getFeedback(report.code).then(
      ({ value }) => setNow(value),
      () => undefined,
    );
  }, [report.code]);
  const answered = now !== null && isAnswered(now.state);
  return (
    <article class="card report">
      <p class="line">
        <span class={answered ? 'tag ok' : 'tag'}>
          <Icon name={answered ? 'check' : 'clock'} />
          {now ? stateName(now.state) : 'Đã gửi'}
        </span>
        <span class="code small">{report.code}</span>
      </p>
      <h2>
        <a href={hrefOf(`/phan-anh/${report.code}`)}>{report.text}</a>
      </h2>
      {now && !answered && now.dueAt && (
        <p>
          <strong>Hẹn trả lời trước {momentOf(now.dueAt)}.</strong>
        </p>
      )}
      {now?.reply && <p class="reply">{now.reply.text}</p>}
      <p class="meta">
        {report.unitName}, gửi {whenOf(report.sentAt)}
      </p>
    </article>
  );
}
