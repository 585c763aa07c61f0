import { element } from './element.ts';
import { makeKey } from './key.ts';
import { enrol } from './server.ts';
import { remember, type Identity } from './vault.ts';

/** Takes a one-time code, from `?ma=` or typed, and makes this browser a board. Resolves when it is one. */
export function askForCode(place: HTMLElement, said: string): Promise<Identity> {
  const given = new URLSearchParams(location.search).get('ma');
  const code = element('input', {
    id: 'ma',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    required: '',
    value: given ?? '',
  });
  const problem = element('p', { class: 'problem', role: 'alert', text: said });
  const button = element('button', { type: 'submit', text: 'Gắn bảng này' });
  const form = element(
    'form',
    { class: 'enrolment' },
    element('h1', { text: 'Gắn bảng tin' }),
    element('p', {
      text: 'Kỹ thuật viên tạo bảng trong Bàn làm việc, mục Thiết bị, rồi nhập mã đăng ký tại đây.',
    }),
    element('label', { for: 'ma', text: 'Mã đăng ký' }),
    code,
    button,
    problem,
    isSecureContext
      ? null
      : element('p', {
          class: 'warning',
          text: 'Trang này không chạy qua HTTPS: bảng vẫn hiện tin, nhưng không tự mở lại được khi mất mạng.',
        }),
  );
  place.replaceChildren(element('main', { class: 'enrolment-page' }, form));

  return new Promise((resolve) => {
    async function take(): Promise<void> {
      button.disabled = true;
      problem.textContent = 'Đang đăng ký…';
      try {
        const key = await makeKey();
        const { deviceId, secret, name, unitName } = await enrol(code.value.trim(), key);
        const identity: Identity = { deviceId, secret, name, unitName, privateKey: key.privateKey };
        await remember('identity', identity);
        history.replaceState(null, '', location.pathname);
        resolve(identity);
      } catch (failure) {
        problem.textContent = failure instanceof Error ? failure.message : 'Chưa đăng ký được.';
        button.disabled = false;
      }
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void take();
    });
    if (given) void take();
  });
}
