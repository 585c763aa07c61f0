import { useEffect, useState } from 'preact/hooks';
import { getCommunes, getStory } from '../api.ts';
import { go, hrefOf } from '../address.ts';
import { useCell } from '../cell.ts';
import { myCommune } from '../commune.ts';
import { Icon } from '../components/icon.tsx';
import { Page } from '../components/page.tsx';
import { PhotoField } from '../components/photo-field.tsx';
import { keepForSending, type WaitingReport } from '../outbox.ts';
import { useAnswer } from '../use-answer.ts';
import { sendNow } from '../waiting.ts';

const CATEGORIES = [
  'Đường sá',
  'Điện, nước',
  'Rác, môi trường',
  'An ninh, trật tự',
  'Loa, bảng tin',
  'Việc khác',
];

export function SendScreen({ query }: { query: URLSearchParams }) {
  const storyId = query.get('tin');
  const commune = useCell(myCommune);
  const unitId = query.get('don-vi') ?? commune?.id ?? '';
  const [story] = useAnswer(`story ${storyId}`, () =>
    storyId ? getStory(storyId) : Promise.reject(new Error('none')),
  );
  const [communes] = useAnswer('communes', getCommunes);
  const unit = communes.state === 'ready' ? communes.value.items.find(({ id }) => id === unitId) : undefined;
  const unitName =
    unit?.fullName ?? (unitId === commune?.id ? commune?.fullName : undefined) ?? 'Đơn vị đăng tin';
  const storyTitle = story.state === 'ready' ? story.value.title : null;
  return (
    <Page title={storyId ? 'Gửi ý kiến' : 'Gửi phản ánh'} under={`Gửi đến: ${unitName}`} back="/phan-anh">
      {storyTitle && (
        <p class="about">
          Về tin: <strong>{storyTitle}</strong>
        </p>
      )}
      <ReportForm storyId={storyId} storyTitle={storyTitle} unitId={unitId} unitName={unitName} />
    </Page>
  );
}

type Target = Pick<WaitingReport, 'storyId' | 'storyTitle' | 'unitId' | 'unitName'>;

function ReportForm(target: Target) {
  const [text, setText] = useState('');
  const [category, setCategory] = useState<string | null>(null);
  const [photo, setPhoto] = useState<Blob | null>(null);
  const [senderName, setName] = useState('');
  const [senderPhone, setPhone] = useState('');
  const [consent, setConsent] = useState(false);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [clientKey] = useState(() => crypto.randomUUID());

  useEffect(() => setProblem(''), [text, consent]);

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    if (text.trim().length < 5) return setProblem('Bạn viết giúp vài chữ về việc cần báo.');
    if (!consent) return setProblem('Bạn đánh dấu vào ô đồng ý để gửi được.');
    setBusy(true);
    const report: WaitingReport = {
      ...target,
      clientKey,
      kind: target.storyId ? 'REPLY' : 'REPORT',
      category,
      text: text.trim(),
      senderName: senderName.trim() || null,
      senderPhone: senderPhone.trim() || null,
      photo,
      writtenAt: new Date().toISOString(),
      refused: null,
    };
    try {
      await keepForSending(report);
    } catch {
      setBusy(false);
      return setProblem('Máy không còn chỗ để giữ ý kiến này. Bạn xóa bớt ảnh rồi gửi lại.');
    }
    void askForBackgroundSend();
    await sendNow();
    go(`/phan-anh?vua-gui=${clientKey}`, { replace: true });
  }

  return (
    <form class="form" onSubmit={(event) => void send(event)} noValidate>
      <div class="pair">
        <label for="noi-dung-y-kien">Việc cần báo hoặc ý kiến của bạn</label>
        <textarea
          id="noi-dung-y-kien"
          rows={5}
          maxLength={4000}
          required
          value={text}
          aria-describedby="giup-noi-dung"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="meta" id="giup-noi-dung">
          Việc gì, ở đâu, từ khi nào. Không cần dài.
        </p>
      </div>
      {!target.storyId && (
        <fieldset class="chips">
          <legend>Loại việc</legend>
          {CATEGORIES.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="loai"
                checked={category === name}
                onChange={() => setCategory(name)}
              />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <PhotoField photo={photo} setPhoto={setPhoto} />
      <details class="more">
        <summary>Tên và số điện thoại (không bắt buộc)</summary>
        <div class="pair">
          <label for="ten">Tên của bạn</label>
          <input
            id="ten"
            autocomplete="name"
            maxLength={100}
            value={senderName}
            onInput={(e) => setName(e.currentTarget.value)}
          />
        </div>
        <div class="pair">
          <label for="dien-thoai">Số điện thoại</label>
          <input
            id="dien-thoai"
            type="tel"
            autocomplete="tel"
            maxLength={20}
            value={senderPhone}
            onInput={(e) => setPhone(e.currentTarget.value)}
          />
        </div>
        <p class="meta">Chỉ cán bộ xử lý nhìn thấy. Không đăng công khai.</p>
      </details>
      <label class="consent">
        <input
          type="checkbox"
          checked={consent}
          onChange={(event) => setConsent(event.currentTarget.checked)}
        />
        <span>
          Tôi đồng ý để {target.unitName} dùng nội dung này vào việc xử lý và trả lời.{' '}
          <a href={hrefOf('/cua-toi#rieng-tu')}>Dữ liệu của bạn</a>
        </span>
      </label>
      <p class="problem" role="alert">
        {problem}
      </p>
      <button type="submit" class="button accent wide" disabled={busy}>
        <Icon name="send" />
        {busy ? 'Đang gửi…' : 'Gửi'}
      </button>
      <p class="meta">Không có mạng vẫn gửi được: máy giữ lại và tự gửi khi có mạng.</p>
    </form>
  );
}

async function askForBackgroundSend(): Promise<void> {
  const worker = (await navigator.serviceWorker?.getRegistration('/ung-dung/')) as
    (ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }) | undefined;
  await worker?.sync?.register('send-reports').catch(() => undefined);
}
