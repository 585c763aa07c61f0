import { useQuery } from '@tanstack/react-query';
import { Download, ShieldAlert, ShieldCheck } from 'lucide-react';
import { clock, date } from '../format.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { CopyLine } from '../parts/copy-line.tsx';
import { useTexts } from '../texts/language.tsx';
import { logStandingQuery } from './queries.ts';

/** Whether what this loudspeaker says it did is whole, and the file by which anybody can see for himself. */
export function LogCard({ deviceId }: { deviceId: string }) {
  const say = useTexts().proof;
  const standing = useQuery(logStandingQuery(deviceId));
  return (
    <Card
      title={say.log}
      end={
        <a href={`/api/devices/${deviceId}/log-file`} download className="proof-file">
          <Download size={16} aria-hidden />
          <span>{say.logFile}</span>
        </a>
      }
      inside
    >
      <Answered query={standing} rows={2}>
        {({ logs, faults }) => (
          <div className="proof-log">
            {logs.length === 0 ? <p>{say.logEmpty}</p> : null}
            {logs.map((log) => (
              <p key={log.log}>
                <ShieldCheck size={18} aria-hidden />
                <span>
                  {logs.length > 1 ? <b>{say.logNumber(log.number)}. </b> : null}
                  {log.wholeUntil
                    ? say.logWhole(`${clock(log.wholeUntil)} ${date(log.wholeUntil)}`, log.wholeThrough)
                    : say.logEmpty}
                  {log.behindGap > 0 ? ` ${say.logGap(log.behindGap)}` : null}
                </span>
              </p>
            ))}
            {faults.map((fault) => (
              <p key={`${fault.log} ${fault.sequence} ${fault.fault}`} className="proof-fault">
                <ShieldAlert size={18} aria-hidden />
                <span>
                  <b>{say.logFaults[fault.fault]}</b>{' '}
                  {say.logFaultAt(fault.sequence, `${clock(fault.noticedAt)} ${date(fault.noticedAt)}`)}
                </span>
              </p>
            ))}
            {logs.length > 0 ? (
              <div>
                <span className="meta">{say.logCheck}</span>
                <CopyLine text={`npx saola broadcasting verify nhat-ky-phat-${deviceId}.saola-log`} />
              </div>
            ) : null}
          </div>
        )}
      </Answered>
    </Card>
  );
}
