import { defineErrors } from '@saola/platform/errors';

export const notificationsError = defineErrors('notifications', {
  'notice-not-found': {
    status: 404,
    vi: 'Không tìm thấy thông báo này.',
    en: 'This notice was not found.',
  },
});
