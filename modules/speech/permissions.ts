import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow('AUTHOR', 'EDITOR', 'APPROVER', 'BROADCASTER').to(
    'speech.recording.upload',
    'dùng bản ghi âm của mình thay cho giọng đọc máy',
  ),
  allow('EDITOR', 'APPROVER', 'BROADCASTER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'speech.dictionary.write',
    'ghi cách đọc của từ, chữ viết tắt cho đơn vị mình và các đơn vị bên dưới',
  ),
  allow('BROADCASTER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'speech.broadcast-rule.write',
    'đặt nhạc hiệu, lời xướng và cách nhắc lại trong bản phát thanh của đơn vị mình và các đơn vị bên dưới',
  ),
  allow('BROADCASTER', 'UNIT_ADMINISTRATOR', 'PROVINCE_ADMINISTRATOR').to(
    'speech.voice.choose',
    'chọn giọng đọc cho đơn vị mình và các đơn vị bên dưới',
  ),
]);
