import { useEffect, useState } from 'preact/hooks';
import { hrefOf } from '../address.ts';
import { useCell } from '../cell.ts';
import { myCommune } from '../commune.ts';
import { Icon } from '../components/icon.tsx';
import { Page } from '../components/page.tsx';
import { listRead } from '../reads.ts';
import { changeSettings, settings, type Scheme, type TextSize } from '../settings.ts';

const SIZES: [TextSize, string][] = [
  ['1', 'Vừa'],
  ['2', 'Lớn'],
  ['3', 'Rất lớn'],
];
const SCHEMES: [Scheme, string][] = [
  ['system', 'Theo máy'],
  ['light', 'Sáng'],
  ['dark', 'Tối'],
  ['contrast', 'Tương phản cao'],
];

export function MineScreen() {
  const commune = useCell(myCommune);
  const chosen = useCell(settings);
  const [read, setRead] = useState<{ id: string; title: string }[]>([]);
  useEffect(() => void listRead().then(setRead, () => undefined), []);
  return (
    <Page title="Của tôi" under="Cài đặt chỉ lưu trên máy này">
      <section class="card setting" aria-labelledby="xa-cua-toi">
        <h2 id="xa-cua-toi">Xã của tôi</h2>
        <a class="row-link" href={hrefOf('/chon-xa')}>
          <Icon name="mapPin" />
          <span>
            <strong>{commune?.fullName}</strong>
            <span class="meta">Đổi xã, phường</span>
          </span>
          <Icon name="chevron" />
        </a>
        <a class="row-link" href={hrefOf('/tra-cuu')}>
          <Icon name="search" />
          <span>
            <strong>Tra cứu phản ánh bằng mã</strong>
            <span class="meta">Xem bước xử lý và câu trả lời</span>
          </span>
          <Icon name="chevron" />
        </a>
      </section>
      <section class="card setting" aria-labelledby="cach-xem">
        <h2 id="cach-xem">Cách xem</h2>
        <Segments
          legend="Cỡ chữ"
          name="co-chu"
          choices={SIZES}
          value={chosen.textSize}
          choose={(textSize) => changeSettings({ textSize })}
        />
        <Segments
          legend="Nền"
          name="nen"
          choices={SCHEMES}
          value={chosen.scheme}
          choose={(scheme) => changeSettings({ scheme })}
        />
      </section>
      {read.length > 0 && (
        <section class="card setting" aria-labelledby="da-luu">
          <h2 id="da-luu">Tin đã lưu trên máy</h2>
          <p class="meta">Tin bạn đã mở, đọc và nghe lại được khi không có mạng.</p>
          {read.slice(0, 20).map(({ id, title }) => (
            <a class="row-link" key={id} href={hrefOf(`/tin/${id}`)}>
              <span>{title}</span>
              <Icon name="chevron" />
            </a>
          ))}
        </section>
      )}
      <section class="card setting" aria-labelledby="rieng-tu">
        <h2 id="rieng-tu">Dữ liệu của bạn</h2>
        <p>
          Ứng dụng không cần tài khoản. Xã đã chọn, cỡ chữ và danh sách phản ánh chỉ nằm trên máy này. Máy chủ
          đếm số lượt đọc của mỗi tin, không ghi ai đọc. Nội dung phản ánh chỉ cán bộ xử lý xem; câu trả lời
          chỉ được đăng khi cơ quan cho phép.
        </p>
      </section>
    </Page>
  );
}

interface SegmentsProps<T extends string> {
  legend: string;
  name: string;
  choices: [T, string][];
  value: T;
  choose: (value: T) => void;
}

function Segments<T extends string>({ legend, name, choices, value, choose }: SegmentsProps<T>) {
  return (
    <fieldset class="chips">
      <legend>{legend}</legend>
      {choices.map(([choice, label]) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => choose(choice)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
