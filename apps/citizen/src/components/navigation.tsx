import { hrefOf } from '../address.ts';
import { Icon, type IconName } from './icon.tsx';

const places: { path: string; name: string; icon: IconName; also: RegExp }[] = [
  { path: '/', name: 'Hôm nay', icon: 'house', also: /^\/($|tin\/)/ },
  { path: '/nghe', name: 'Nghe', icon: 'headphones', also: /^\/nghe/ },
  { path: '/phan-anh', name: 'Phản ánh', icon: 'message', also: /^\/(phan-anh|gui-y-kien|tra-cuu)/ },
  { path: '/cua-toi', name: 'Của tôi', icon: 'user', also: /^\/(cua-toi|chon-xa)/ },
];

export function Navigation({ path, waiting }: { path: string; waiting: number }) {
  return (
    <nav class="places" aria-label="Các phần của ứng dụng">
      {places.map((place) => (
        <a
          key={place.path}
          href={hrefOf(place.path)}
          aria-current={place.also.test(path) ? 'page' : undefined}
        >
          <Icon name={place.icon} />
          <span>{place.name}</span>
          {place.path === '/phan-anh' && waiting > 0 && (
            <span class="count">
              {waiting}
              <span class="visually-hidden"> ý kiến chờ gửi</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}
