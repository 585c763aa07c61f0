import { defineErrors } from '@saola/platform/errors';

export const portalsError = defineErrors('portals', {});
