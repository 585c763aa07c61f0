/** Public by purpose: the same words the server prints at its start, offered only where it says it is a demonstration. */
export const demoPassword = 'Saola-trinh-dien-2026';

export const demoAccounts = [
  { username: 'soantin.taphin', name: 'author' },
  { username: 'duyettin.taphin', name: 'approver' },
  { username: 'phananh.taphin', name: 'handler' },
  { username: 'quantri.taphin', name: 'unitAdministrator' },
  { username: 'bientap.tinh', name: 'editor' },
  { username: 'duyettin.tinh', name: 'provinceApprover' },
  { username: 'theodoi.tinh', name: 'observer' },
  { username: 'kythuat.tinh', name: 'technician' },
  { username: 'quantri.tinh', name: 'provinceAdministrator' },
] as const;
