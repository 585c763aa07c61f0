import { defineErrors } from '@saola/platform/errors';

export const insightsError = defineErrors('insights', {
  'journey-not-found': {
    status: 404,
    vi: 'Tin này chưa được duyệt ở đây nên chưa có đường đi để xem.',
    en: 'This story has not been approved here yet, so there is no journey to see.',
  },
});
