import type { Schedule } from './use-schedule.ts';
import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react';
import { Loading } from '../parts/states.tsx';
import { useTexts } from '../texts/language.tsx';
import { shortDay } from './week-days.ts';

/** What the server says is wrong, each with the slots to mend. */
export function Findings({ schedule, onChoose }: { schedule: Schedule; onChoose: (slotId: string) => void }) {
  const texts = useTexts().schedule;
  const { findings } = schedule.check;
  const nameOf = (id: string) => schedule.slots.find((slot) => slot.id === id)?.name ?? '';
  if (schedule.isAsking) return <Loading rows={1} />;
  if (findings.length === 0)
    return (
      <p className="finding good">
        <CircleCheck size={17} aria-hidden /> {schedule.limitsCode ? texts.clean : texts.cleanWithoutRule}
      </p>
    );
  return (
    <ul className="findings">
      {findings.map((finding) => {
        const [first] = finding.slotIds;
        const text = texts.finding[finding.code](
          finding.slotIds.map((id) => `“${nameOf(id)}”`).join(', '),
          finding.day ? shortDay(finding.day) : '',
        );
        return (
          <li key={finding.code + finding.slotIds.join()} className="finding" data-weight={finding.weight}>
            {finding.weight === 'CONFLICT' ? (
              <OctagonAlert size={17} aria-hidden />
            ) : (
              <TriangleAlert size={17} aria-hidden />
            )}
            {first ? (
              <button type="button" className="link" onClick={() => onChoose(first)}>
                {text}
              </button>
            ) : (
              <span>{text}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
