import type { AnswerOf } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Alert, Select } from 'antd';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { groupsQuery } from '../live-broadcast/queries.ts';
import { Card } from '../parts/card.tsx';
import { plain } from '../parts/unit-select.tsx';
import { unitsQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { groupMark } from './use-emergency-form.ts';

interface AreaFieldProps {
  unitId: string;
  value: string[];
  onChange: (chosen: string[]) => void;
  reach: AnswerOf<'previewEmergencyArea'> | undefined;
  problem: string | null;
}

/** Where it is to sound, and at once whom that reaches. */
export function AreaField({ unitId, value, onChange, reach, problem }: AreaFieldProps) {
  const say = useTexts().emergency;
  const units = useQuery(unitsQuery(unitId)).data ?? [];
  const groups = useQuery(groupsQuery).data?.items ?? [];
  const options = [
    {
      label: say.units,
      options: units.map(({ id, fullName, name }) => ({ value: id, label: fullName || name })),
    },
    { label: say.groups, options: groups.map(({ id, name }) => ({ value: groupMark + id, label: name })) },
  ].filter((one) => one.options.length > 0);
  const nameOf = (id: string | null, name: string) =>
    name || groups.find((group) => group.id === id)?.name || '';
  return (
    <Card title={say.where} inside>
      <FieldFrame id="emergency-area" label={say.area} guide={say.areaGuide} problem={problem} required>
        <Select
          id="emergency-area"
          mode="multiple"
          size="large"
          value={value}
          onChange={onChange}
          options={options}
          style={{ width: '100%' }}
          showSearch={{
            filterOption: (typed, option) => plain(String(option?.label)).includes(plain(typed)),
          }}
        />
      </FieldFrame>
      <div role="status" className="emergency-stack">
        {reach ? (
          <>
            <b>{say.reach(reach.loudspeakers, reach.online)}</b>
            <small className="meta">{say.reachGuide}</small>
            {reach.units.length > 1 ? (
              <ul className="emergency-facts">
                {reach.units.slice(0, 12).map((one) => (
                  <li key={one.unitId}>{say.unitCount(one.unitName, one.loudspeakers)}</li>
                ))}
              </ul>
            ) : null}
            {reach.empty.length > 0 ? (
              <Alert
                type="warning"
                showIcon
                title={say.empty(reach.empty.map(({ id, name }) => nameOf(id, name)).join(', '))}
              />
            ) : null}
          </>
        ) : null}
      </div>
    </Card>
  );
}
