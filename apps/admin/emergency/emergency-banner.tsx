import type { Emergency } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Siren } from 'lucide-react';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import type { Texts } from '../texts/vi.ts';
import { ExerciseMark } from './marks.tsx';
import { openEmergenciesQuery } from './queries.ts';
import './emergency.css';

function bannerOf(state: Emergency['state'], say: Texts['emergency']) {
  if (state === 'AWAIT') return say.bannerWaiting;
  return state === 'CONFIRMED' ? say.bannerConfirmed : say.bannerActive;
}

/** On every screen of the desk: what waits for a second person, and what sounds now. */
export function EmergencyBanner() {
  const say = useTexts().emergency;
  const { may } = useSession();
  const open = useQuery({ ...openEmergenciesQuery, enabled: may('broadcasting.emergency.see') }).data?.items;
  return (
    <div role="status">
      {(open ?? [])
        .filter(({ message }) => message === 'ALERT')
        .map(({ id, state, exercise, title }) => (
          <div key={id} className={exercise ? 'emergency-banner is-exercise' : 'emergency-banner'}>
            <Siren size={20} aria-hidden />
            {exercise ? <ExerciseMark /> : null}
            <span>{bannerOf(state, say)(title)}</span>
            <Link to="/phat-khan-cap/$emergencyId" params={{ emergencyId: id }}>
              {say.bannerOpen}
            </Link>
          </div>
        ))}
    </div>
  );
}
