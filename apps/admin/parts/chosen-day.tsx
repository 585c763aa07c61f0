import { dateWithWeekday } from '../format.ts';
import { useLanguage } from '../texts/language.tsx';

/** The day in words below a date field: what the field itself shows is in the order of the browser's country, 05/03 or 03/05. */
export function ChosenDay({ value }: { value: string | null | undefined }) {
  const { language } = useLanguage();
  if (!value) return null;
  return (
    <span className="meta chosen-day">
      {dateWithWeekday(new Date(`${value.slice(0, 10)}T12:00:00+07:00`), language)}
    </span>
  );
}
