import { useState } from 'preact/hooks';
import { go } from '../address.ts';
import { Icon } from '../components/icon.tsx';
import { Page } from '../components/page.tsx';

export function LookUpScreen() {
  const [code, setCode] = useState('');
  const find = (event: Event): void => {
    event.preventDefault();
    const clean = code.trim().replace(/\s+/g, '');
    if (clean) go(`/phan-anh/${encodeURIComponent(clean)}`);
  };
  return (
    <Page title="Tra cứu bằng mã" under="Không cần tài khoản" back="/phan-anh">
      <form class="form" onSubmit={find}>
        <div class="pair">
          <label for="ma">Mã theo dõi</label>
          <input
            id="ma"
            class="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            required
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
          <p class="meta">
            Mã hiện ra khi bạn gửi phản ánh. Ai có mã thì xem được, nên đừng chia sẻ công khai.
          </p>
        </div>
        <button type="submit" class="button wide">
          <Icon name="search" />
          Xem trả lời
        </button>
      </form>
    </Page>
  );
}
