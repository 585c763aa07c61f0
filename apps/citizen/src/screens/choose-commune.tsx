import { useState } from 'preact/hooks';
import { getCommunes, type Commune } from '../api.ts';
import { go } from '../address.ts';
import { useCell } from '../cell.ts';
import { chooseCommune, findCommunes, myCommune, nearest } from '../commune.ts';
import { Icon } from '../components/icon.tsx';
import { Page } from '../components/page.tsx';
import { Failed, Loading } from '../components/states.tsx';
import { useAnswer } from '../use-answer.ts';

/** Shown at first use over any address (the address stays, so a shared link still opens), and from the settings. */
export function ChooseCommuneScreen({ first, done }: { first: boolean; done?: () => void }) {
  const [communes, again] = useAnswer('communes', getCommunes);
  const finish = done ?? (() => go('/', { replace: true }));
  return (
    <Page
      title={first ? 'Bạn ở xã nào?' : 'Đổi xã'}
      under="Chọn để nhận đúng tin của xã, phường mình"
      {...(first ? {} : { back: '/cua-toi' })}
    >
      {communes.state === 'loading' && <Loading what="danh sách xã, phường" />}
      {communes.state === 'failed' && <Failed failure={communes.failure} again={again} />}
      {communes.state === 'ready' && <Choice communes={communes.value.items} finish={finish} />}
    </Page>
  );
}

function Choice({ communes, finish }: { communes: Commune[]; finish: () => void }) {
  const chosen = useCell(myCommune);
  const [typed, setTyped] = useState('');
  const [near, setNear] = useState<Commune[]>([]);
  const [said, setSaid] = useState('');
  const found = findCommunes(communes, typed);
  const choose = (commune: Commune): void => {
    chooseCommune(commune);
    finish();
  };

  function askForPlace(): void {
    setSaid('Đang tìm vị trí…');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setNear(nearest(communes, { lat: coords.latitude, lon: coords.longitude }));
        setSaid('');
      },
      () => setSaid('Chưa lấy được vị trí. Bạn gõ tên xã vào ô trên.'),
      { timeout: 10_000, maximumAge: 600_000 },
    );
  }

  return (
    <>
      <search class="finder">
        <label for="tim-xa">Tên xã, phường</label>
        <div class="field">
          <Icon name="search" />
          <input
            id="tim-xa"
            type="search"
            autocomplete="off"
            placeholder="Gõ có dấu hoặc không dấu"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        {'geolocation' in navigator && (
          <button type="button" class="button plain" onClick={askForPlace}>
            <Icon name="locate" />
            Tìm xã gần tôi
          </button>
        )}
        <p class="meta" role="status">
          {said || (typed && `${found.length} xã, phường có tên này`)}
        </p>
      </search>
      {near.length > 0 && !typed && (
        <>
          <h2 class="section-title">Gần bạn nhất</h2>
          <CommuneList communes={near} chosenId={chosen?.id} choose={choose} />
          <h2 class="section-title">Tất cả xã, phường</h2>
        </>
      )}
      <CommuneList communes={found} chosenId={chosen?.id} choose={choose} />
    </>
  );
}

interface ListProps {
  communes: Commune[];
  chosenId: string | undefined;
  choose: (commune: Commune) => void;
}

function CommuneList({ communes, chosenId, choose }: ListProps) {
  return (
    <ul class="choices">
      {communes.map((commune) => (
        <li key={commune.id}>
          <button type="button" aria-pressed={commune.id === chosenId} onClick={() => choose(commune)}>
            {commune.fullName}
            <Icon name={commune.id === chosenId ? 'check' : 'chevron'} />
          </button>
        </li>
      ))}
    </ul>
  );
}
