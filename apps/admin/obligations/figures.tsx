import { number } from '../format.ts';
import { useLanguage } from '../texts/language.tsx';

interface Tally {
  owed: number;
  missing: number;
  incomplete: number;
  stale: number;
  late: number;
  ok: number;
  overdue: number;
}

export function Figures({ tally }: { tally: Tally }) {
  const { language, texts } = useLanguage();
  const say = texts.obligations.figures;
  const done = tally.ok + tally.late;
  const figures = [
    { name: say.complete, value: `${number(done, language)}/${number(tally.owed, language)}`, bad: false },
    { name: say.missing, value: number(tally.missing, language), bad: tally.missing > 0 },
    { name: say.incomplete, value: number(tally.incomplete, language), bad: false },
    { name: say.stale, value: number(tally.stale, language), bad: false },
    { name: say.overdue, value: number(tally.overdue, language), bad: tally.overdue > 0 },
  ];
  return (
    <div className="numbers">
      {figures.map(({ name, value, bad }) => (
        <div key={name} className={bad ? 'card number bad' : 'card number'}>
          <strong>{value}</strong>
          <span>{name}</span>
        </div>
      ))}
    </div>
  );
}
