import type { MaintenanceKind } from './maintenance.ts';
import type { TicketCause, TicketState } from './ticket.ts';

/** The words of notices and files. */
export const causeNames: Record<TicketCause, string> = {
  AWAY: 'Mất kết nối',
  MAINS: 'Mất điện lưới',
  SILENT: 'Không có thiết bị phát tiếng',
  CLOCK: 'Đồng hồ sai',
  STORAGE: 'Sắp hết bộ nhớ',
  LOG: 'Nhật ký đáng ngờ',
  UNHEARD: 'Nhiều buổi phát không nghe được',
  NO_SOUND: 'Không có tiếng',
  BAD_SOUND: 'Tiếng rè, nhỏ hoặc ngắt quãng',
  TOO_LOUD: 'Quá to, gây ồn',
  POWER: 'Hỏng nguồn điện',
  DAMAGE: 'Hư hỏng loa, cột, dây',
  OTHER: 'Sự cố khác',
};

export const stateNames: Record<TicketState, string> = {
  OPEN: 'Chưa có người xử lý',
  ASSIGNED: 'Đang xử lý',
  RESOLVED: 'Đã khắc phục',
  CLOSED: 'Đã đóng',
};

export const kindNames: Record<MaintenanceKind, string> = {
  CHECK: 'Kiểm tra',
  REPAIR: 'Sửa chữa',
  REPLACEMENT: 'Thay linh kiện',
  CLEANING: 'Vệ sinh',
  OTHER: 'Việc khác',
};
