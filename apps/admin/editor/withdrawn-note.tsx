import type { Edition } from '@saola/api-client';
import { Alert } from 'antd';
import { moment } from '../format.ts';
import { useTexts } from '../texts/language.tsx';

/** Who took the edition from the public, why, and what readers see in its place. */
export function WithdrawnNote({ edition }: { edition: Edition }) {
  const texts = useTexts().items;
  const { withdrawal } = edition;
  if (!withdrawal) return null;
  const { by, at, reason, way, target } = withdrawal;
  return (
    <Alert
      type="warning"
      showIcon
      className="above-columns"
      title={texts.withdrawnBy(by, moment(at))}
      description={
        <>
          <p>
            {texts.withdrawReason}: {reason}
          </p>
          <p>
            <b>{texts.ways[way][0]}.</b> {texts.ways[way][1]}
            {way === 'REDIRECT' && target ? ` ${target}` : ''}
          </p>
        </>
      }
    />
  );
}
