import { task } from '@saola/platform/jobs';
import { orderSchedules } from '../commands/order-schedules.ts';

/** After the approval: a province's schedule means hundreds of thousands of orders. */
export const orderSchedulesOf = task<{ unitPath: string }>('broadcasting.order-schedules-of', orderSchedules);
