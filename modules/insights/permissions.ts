import { definePermissions } from '@saola/platform/permissions';

export const insightsPermissions = definePermissions((allow) => [
  allow(
    'AUTHOR',
    'EDITOR',
    'APPROVER',
    'BROADCASTER',
    'DEVICE_TECHNICIAN',
    'FEEDBACK_HANDLER',
    'OBSERVER',
    'UNIT_ADMINISTRATOR',
    'PROVINCE_ADMINISTRATOR',
  ).to('insights.journey.see', 'xem tin của đơn vị mình và các đơn vị bên dưới đã đến đâu'),
]);
