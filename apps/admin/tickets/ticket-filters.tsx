import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Checkbox, Select } from 'antd';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { seenCauses, ticketStates, watchedCauses, type TicketSearch } from './search.ts';

const ANY = '';
type State = NonNullable<TicketSearch['state']>;
type Cause = NonNullable<TicketSearch['cause']>;

export function TicketFilters() {
  const say = useTexts().tickets;
  const { may } = useSession();
  const search = useSearch({ from: '/shell/su-co' });
  const navigate = useNavigate({ from: '/su-co' });
  const change = (next: { [K in keyof TicketSearch]: TicketSearch[K] | undefined }) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(
          Object.entries({ ...before, ...next }).filter(([, value]) => value !== undefined),
        ) as TicketSearch,
      replace: true,
    });
  const { unit, state, cause, late, mine } = search;
  const stateName = (one: State) => (one === 'ALL' ? say.filter.all : say.states[one]);
  return (
    <div className="filters ticket-filters" role="search" aria-label={say.filter.label}>
      <div className="ticket-unit">
        <UnitSelect
          placeholder={say.filter.anyUnit}
          {...(unit ? { value: unit } : {})}
          onChange={(next) => change({ unit: next })}
        />
      </div>
      <Select
        aria-label={say.filter.live}
        value={state ?? ANY}
        onChange={(next) => change({ state: next === ANY ? undefined : (next as State) })}
        popupMatchSelectWidth={false}
        options={[
          { value: ANY, label: say.filter.live },
          ...ticketStates.map((value) => ({ value, label: stateName(value) })),
        ]}
      />
      <Select
        aria-label={say.filter.anyCause}
        value={cause ?? ANY}
        onChange={(next) => change({ cause: next === ANY ? undefined : (next as Cause) })}
        popupMatchSelectWidth={false}
        options={[
          { value: ANY, label: say.filter.anyCause },
          ...[...watchedCauses, ...seenCauses].map((value) => ({ value, label: say.causes[value] })),
        ]}
      />
      <Checkbox
        checked={late === true}
        onChange={({ target }) => change({ late: target.checked ? true : undefined })}
      >
        {say.filter.late}
      </Checkbox>
      {may('stations.ticket.work') ? (
        <Checkbox
          checked={mine === true}
          onChange={({ target }) => change({ mine: target.checked ? true : undefined })}
        >
          {say.filter.mine}
        </Checkbox>
      ) : null}
      {unit || state || cause || late || mine ? (
        <Button type="text" onClick={() => void navigate({ search: {}, replace: true })}>
          {say.filter.clear}
        </Button>
      ) : null}
    </div>
  );
}
