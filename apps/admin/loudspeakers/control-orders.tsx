import type { DeviceControl } from '@saola/api-client';
import { moment } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/states.tsx';
import { useTexts } from '../texts/language.tsx';

type Order = DeviceControl['orders'][number];

const TONES: Record<Order['state'], string> = {
  SENT: 'plain',
  RECEIVED: 'plain',
  DONE: 'ok',
  FAILED: 'bad',
  REFUSED: 'bad',
  EXPIRED: 'warn',
};

/** Who asked for what, and what the device answered. */
export function ControlOrders({ deviceId, orders }: { deviceId: string; orders: Order[] }) {
  const texts = useTexts().control;
  return (
    <Card title={texts.orders}>
      {orders.length === 0 ? (
        <Empty title={texts.ordersEmpty} />
      ) : (
        <table className="plain-table stacking">
          <thead>
            <tr>
              <th scope="col">{texts.columns.order}</th>
              <th scope="col">{texts.columns.result}</th>
              <th scope="col">{texts.columns.when}</th>
              <th scope="col">{texts.columns.who}</th>
            </tr>
          </thead>
          <tbody>
            {orders.map((order) => (
              <tr key={order.orderId}>
                <th scope="row">
                  {texts.kinds[order.kind]}
                  {order.volume === null ? null : ` ${order.volume}`}
                </th>
                <td>
                  <Result deviceId={deviceId} order={order} />
                </td>
                <td className="tight meta" data-label={texts.columns.when}>
                  {moment(order.askedAt)}
                </td>
                <td className="meta" data-label={texts.columns.who}>
                  {order.askedBy}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function Result({ deviceId, order }: { deviceId: string; order: Order }) {
  const texts = useTexts().control;
  const why = order.reason === null ? null : (texts.reasons[order.reason] ?? order.reason);
  const logs = `/api/devices/${deviceId}/logs/${order.orderId}`;
  return (
    <div className="control-result">
      <span className={`tag ${TONES[order.state]}`}>{texts.states[order.state]}</span>
      {why ? <span className="meta">{why}</span> : null}
      {order.state === 'DONE' && order.silent ? <span className="meta">{texts.silentTone}</span> : null}
      {order.hasLogs ? (
        <>
          <a href={`${logs}/agent`} target="_blank" rel="noreferrer">
            {texts.agentLog}
          </a>
          <a href={`${logs}/entries`} target="_blank" rel="noreferrer">
            {texts.entriesLog}
          </a>
        </>
      ) : null}
    </div>
  );
}
