import { definePermissions } from '@saola/platform/permissions';

export const permissions = definePermissions((allow) => [
  allow('AUTHOR', 'EDITOR', 'APPROVER', 'BROADCASTER').to(
    'speech.recording.upload',
    'dùng bản ghi âm của mình thay cho giọng đọc máy',
  ),
]);
