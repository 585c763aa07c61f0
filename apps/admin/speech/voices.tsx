import type { BodyOf, Voice, VoiceChoice, Voices } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { api } from '../api.ts';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useLanguage, useTexts } from '../texts/language.tsx';
import type { Texts } from '../texts/vi.ts';
import { Listen } from './heard.tsx';
import { voicesQuery } from './queries.ts';
import { useUnitNames } from './use-unit-name.ts';

const purposes = ['ANY', 'news', 'emergency', 'portal'] as const;
const rates = [0.8, 0.9, 1, 1.1, 1.25];
const asAbove = '';

export function VoicesView({ unitId }: { unitId: string }) {
  const texts = useTexts().speech.voices;
  const voices = useQuery(voicesQuery(unitId));
  const unitName = useUnitNames().fullById(unitId);
  return (
    <Answered query={voices} rows={10}>
      {(found) => (
        <div className="stack speech-stack">
          <Card title={texts.chosen(unitName)}>
            <p className="meta speech-lead">{texts.chosenLead}</p>
            <ul className="rows">
              {purposes.map((purpose) => (
                <ChoiceRow key={purpose} purpose={purpose} unitId={unitId} found={found} />
              ))}
            </ul>
          </Card>
          <Card title={texts.all} end={<Tag>{found.voices.length}</Tag>}>
            <p className="meta speech-lead">{texts.without}</p>
            <ul className="rows">
              {found.voices.map((voice) => (
                <VoiceRow key={voice.id} voice={voice} unitId={unitId} />
              ))}
            </ul>
          </Card>
        </div>
      )}
    </Answered>
  );
}

interface ChoiceRowProps {
  purpose: VoiceChoice['purpose'];
  unitId: string;
  found: Voices;
}

/** Vietnamese only: what else is read has one voice each. */
function ChoiceRow({ purpose, unitId, found }: ChoiceRowProps) {
  const { language, texts } = useLanguage();
  const say = texts.speech.voices;
  const { may } = useSession();
  const choose = useAct({
    do: (body: Pick<BodyOf<'chooseVoice'>, 'voiceId' | 'rate'>) =>
      api.chooseVoice({ unitId, language: 'vi', purpose, ...body }),
    renews: ['dictionary'],
    said: say.saved,
  });
  // They come nearest first, and at one unit the purpose before all purposes.
  const choices = found.choices.filter(
    (one) => one.language === 'vi' && (one.purpose === purpose || one.purpose === 'ANY'),
  );
  const own = choices.find((one) => one.unitId === unitId && one.purpose === purpose);
  const above = choices.find((one) => one !== own);
  const voiceOf = (choice: VoiceChoice | undefined) => found.voices.find(({ id }) => id === choice?.voiceId);
  const standing = own ?? above;
  const gone = standing !== undefined && voiceOf(standing)?.problem !== null;
  const usable = found.voices.filter((voice) => voice.language === 'vi' && voice.problem === null);
  // Where nobody chose, the first of the built-in ones reads.
  const aboveVoice = voiceOf(above) ?? usable.find(({ engine }) => engine === 'espeak');
  const aboveName = aboveVoice ? nameOf(aboveVoice, texts) : say.inheritedNone;
  const whence = own
    ? say.ownChoice
    : !above
      ? say.inheritedNone
      : above.unitId === unitId
        ? say.asAll
        : say.inherited(above.unitName);
  const writable = may('speech.voice.choose');
  const rate = own?.rate ?? 1;
  return (
    <li className="speech-choice">
      <div className="speech-purpose">
        <b>{say.purposes[purpose]}</b>
        {gone ? (
          <Tag tone="bad" icon={<CircleAlert size={14} aria-hidden />}>
            {say.goneTag}
          </Tag>
        ) : (
          <span className="meta">{whence}</span>
        )}
      </div>
      <Select
        aria-label={`${say.name}: ${say.purposes[purpose]}`}
        className="speech-choose"
        disabled={!writable}
        loading={choose.isPending}
        value={own ? own.voiceId : asAbove}
        onChange={(voiceId) => choose.mutate(voiceId === asAbove ? { voiceId: null } : { voiceId, rate })}
        options={[
          { value: asAbove, label: `${say.asAbove}: ${aboveName}` },
          ...usable.map((voice) => ({ value: voice.id, label: nameOf(voice, texts) })),
          ...(own && !usable.some(({ id }) => id === own.voiceId)
            ? [{ value: own.voiceId, label: own.voiceId }]
            : []),
        ]}
      />
      <div className="speech-rate">
        <span aria-hidden>{say.rate}</span>
        <Select
          aria-label={`${say.rate}: ${say.purposes[purpose]}`}
          disabled={!writable || !own}
          value={rates.find((one) => Math.abs(one - rate) < 0.01) ?? rate}
          onChange={(next) => choose.mutate({ voiceId: own?.voiceId ?? null, rate: next })}
          options={rates.map((value) => ({ value, label: rateName(value, texts, language) }))}
        />
      </div>
    </li>
  );
}

function rateName(rate: number, { speech: { voices } }: Texts, language: string): string {
  if (rate === 1) return voices.usual;
  return `${rate < 1 ? voices.slower : voices.faster}, ×${rate.toLocaleString(language)}`;
}

/** Told in the officer's language, whatever the voice speaks; a model or a service calls its voices what it likes. */
function nameOf(voice: Voice, { speech: { voices } }: Texts): string {
  const builtIn = voice.engine === 'espeak';
  const speaks = voice.id.includes(':en-us') ? voices.american : voices.speaks[voice.language];
  return [
    builtIn ? voices.builtIn : voice.name,
    builtIn && voice.language !== 'vi' ? speaks : '',
    voice.region ? voices.regions[voice.region] : '',
    voice.gender ? voices.genders[voice.gender] : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function VoiceRow({ voice, unitId }: { voice: Voice; unitId: string }) {
  const { language, texts } = useLanguage();
  const say = texts.speech.voices;
  const sample = say.sample[voice.language] ?? say.sample['vi']!;
  const name = nameOf(voice, texts);
  return (
    <li className="speech-voice">
      <div className="grow">
        <b>{name}</b>
        <div className="meta">
          {[say.languages[voice.language] ?? voice.language, say.engines[voice.engine]]
            .filter(Boolean)
            .join(', ')}
          {' · '}
          <code className="code">{voice.id}</code>
        </div>
        {voice.problem ? <p className="speech-problem">{voice.problem[language]}</p> : null}
      </div>
      {voice.problem ? (
        <Tag tone="bad" icon={<CircleAlert size={14} aria-hidden />}>
          {say.broken}
        </Tag>
      ) : (
        <>
          <Listen
            quiet
            about={`${name} ${voice.id}`}
            listen={() => api.listenToVoice({ unitId, voiceId: voice.id, sentence: sample })}
          />
          <Tag tone="ok" icon={<CircleCheck size={14} aria-hidden />}>
            {say.ready}
          </Tag>
        </>
      )}
    </li>
  );
}
