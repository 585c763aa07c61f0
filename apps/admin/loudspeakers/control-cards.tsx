import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { api } from '../api.ts';
import { moment } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { useTexts } from '../texts/language.tsx';
import type { DeviceControl } from '@saola/api-client';
import { ControlCard } from './control-card.tsx';
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
          <Faults faults={device.faults} />
          <ControlCard deviceId={deviceId} online={online} device={device} />
          <ControlOrders deviceId={deviceId} orders={device.orders} />
          <ControlHealth device={device} />
        </>
      )}
    </Answered>
  );
}

function Faults({ faults }: Pick<DeviceControl, 'faults'>) {
  const texts = useTexts().control;
  if (faults.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={texts.faultTitle}
      description={
        <>
          <ul className="control-faults">
            {faults.map(({ kind, times, lastAt }) => (
              <li key={kind}>
                {texts.faults[kind]} ({texts.faultTimes(times, moment(lastAt))})
              </li>
            ))}
          </ul>
          <p>{texts.faultAct}</p>
        </>
      }
    />
  );
}
