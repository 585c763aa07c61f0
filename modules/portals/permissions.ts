import { definePermissions } from '@saola/platform/permissions';

/** Sites are arranged in `sites`, stories in `newsroom`; what is shown follows. */
export const permissions = definePermissions(() => []);
