import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { Answered } from '../parts/answered.tsx';
import { ControlCard } from './control-card.tsx';
import { ControlFaults } from './control-faults.tsx';
import { ControlHealth } from './control-health.tsx';
import { ControlOrders } from './control-orders.tsx';
import './control.css';

/** How a device is, what can be asked of it, and what became of what was asked. */
export function ControlCards({ deviceId, online }: { deviceId: string; online: boolean }) {
  const control = useQuery({
    queryKey: ['devices', 'control', deviceId],
    queryFn: () => api.getDeviceControl(deviceId),
    refetchInterval: 30_000,
  });
  return (
    <Answered query={control} rows={6}>
      {(device) => (
        <>
          <ControlFaults deviceId={deviceId} faults={device.faults} />
          <ControlCard deviceId={deviceId} online={online} device={device} />
          <ControlOrders deviceId={deviceId} orders={device.orders} />
          <ControlHealth device={device} />
        </>
      )}
    </Answered>
  );
}
