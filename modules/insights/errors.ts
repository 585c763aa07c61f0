import { defineErrors } from '@saola/platform/errors';

export const insightsError = defineErrors('insights', {
  'journey-not-found': {
    status: 404,
    vi: 'Tin này chưa được duyệt nên chưa có đường đi để xem.',
    en: 'This story has not been approved yet, so there is no journey to see.',
  },
});
