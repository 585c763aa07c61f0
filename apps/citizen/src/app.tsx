import { useEffect, useState } from 'preact/hooks';
import { address, type Address } from './address.ts';
import { getAbout } from './api.ts';
import { useCell } from './cell.ts';
import { myCommune } from './commune.ts';
import { Icon } from './components/icon.tsx';
import { Navigation } from './components/navigation.tsx';
import { PlayerBar } from './components/player-bar.tsx';
import { ChooseCommuneScreen } from './screens/choose-commune.tsx';
import { ListenScreen } from './screens/listen.tsx';
import { LookUpScreen } from './screens/look-up.tsx';
import { MineScreen } from './screens/mine.tsx';
import { ReportScreen } from './screens/report.tsx';
import { ReportsScreen } from './screens/reports.tsx';
import { SendScreen } from './screens/send.tsx';
import { StoryScreen } from './screens/story.tsx';
import { TodayScreen } from './screens/today.tsx';
import { online } from './online.ts';
import { waiting } from './waiting.ts';

function screenFor({ path, query }: Address, chosen: boolean) {
  const [, first, second] = path.split('/');
  // A link to a story or a form that names its unit opens at once, also on a new phone.
  if (first === 'tin' && second) return <StoryScreen key={second} id={decodeURIComponent(second)} />;
  if (first === 'gui-y-kien' && (chosen || query.has('don-vi'))) return <SendScreen query={query} />;
  if (first === 'phan-anh' && second) return <ReportScreen key={second} code={decodeURIComponent(second)} />;
  if (first === 'tra-cuu') return <LookUpScreen />;
  if (!chosen) return <ChooseCommuneScreen first done={() => undefined} />;
  if (first === 'chon-xa') return <ChooseCommuneScreen first={false} />;
  if (first === 'nghe') return <ListenScreen />;
  if (first === 'phan-anh') return <ReportsScreen query={query} />;
  if (first === 'cua-toi') return <MineScreen />;
  return <TodayScreen />;
}

export function App() {
  const here = useCell(address);
  const commune = useCell(myCommune);
  const outbox = useCell(waiting);
  const connected = useCell(online);
  const demo = useDemo();
  return (
    <>
      <a class="skip" href="#noi-dung">
        Đến nội dung chính
      </a>
      {demo && (
        <aside class="demo" aria-label="Trang trình diễn">
          <Icon name="info" />
          <span>
            <strong>Trang trình diễn.</strong> Tin, số liệu và tên gọi ở đây chỉ để minh họa, không phải thông
            báo thật.
          </span>
        </aside>
      )}
      {!connected && (
        <p class="offline" role="status">
          <Icon name="cloudOff" />
          Không có kết nối mạng. Tin đã mở vẫn đọc được.
        </p>
      )}
      <div class={commune ? 'shell' : 'shell alone'}>
        {commune && <Navigation path={here.path} waiting={outbox.length} />}
        <div class="screen">{screenFor(here, commune !== null)}</div>
        {here.path !== '/nghe' && <PlayerBar />}
      </div>
    </>
  );
}

function useDemo(): boolean {
  const [demo, setDemo] = useState(false);
  useEffect(() => {
    getAbout().then(
      ({ value }) => setDemo(value.demo),
      () => undefined,
    );
  }, []);
  return demo;
}
