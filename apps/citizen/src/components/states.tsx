import type { ComponentChildren } from 'preact';
import type { ApiFailure } from '../api.ts';
import { momentOf } from '../words.ts';
import { Icon } from './icon.tsx';

export function Loading({ what }: { what: string }) {
  return (
    <div class="loading" role="status">
      <span class="visually-hidden">Đang tải {what}</span>
      <div class="ghost tall" />
      <div class="ghost" />
      <div class="ghost" />
    </div>
  );
}

export function Failed({ failure, again }: { failure: ApiFailure; again: () => void }) {
  const offline = failure.kind === 'offline';
  return (
    <Empty
      title={
        offline ? 'Không có kết nối mạng' : failure.kind === 'missing' ? 'Không tìm thấy' : 'Chưa tải được'
      }
    >
      <p>{offline ? 'Phần này chưa được lưu trên máy. Khi có mạng, ứng dụng sẽ tự tải.' : failure.message}</p>
      {failure.kind !== 'missing' && (
        <button type="button" class="button plain" onClick={again}>
          Thử lại
        </button>
      )}
    </Empty>
  );
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <section class="empty">
      <div class="band wide" aria-hidden="true" />
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Said whenever what is shown was kept on the device because the network is gone. */
export function KeptNote({ keptAt }: { keptAt: Date | null }) {
  if (!keptAt) return null;
  return (
    <p class="note" role="status">
      <Icon name="cloudOff" />
      <span>
        <strong>Không có mạng.</strong> Đang xem bản lưu lúc {momentOf(keptAt)}.
      </span>
    </p>
  );
}
