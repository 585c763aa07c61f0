import { defineErrors } from '@saola/platform/errors';

export const boardsError = defineErrors('boards', {
  'not-a-board': {
    status: 403,
    vi: 'Thiết bị này không phải là bảng tin.',
    en: 'This device is not a board.',
  },
});
