import type { Unit } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Input, Tree } from 'antd';
import { useMemo, useState } from 'react';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { plain } from '../parts/unit-select.tsx';
import { unitsQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { treeOfUnits } from './tree-of-units.ts';

export function UnitsPage() {
  const texts = useTexts();
  const units = useQuery(unitsQuery());
  const [chosen, setChosen] = useState<string | null>(null);
  const unit = units.data?.find((one) => one.id === chosen);
  return (
    <>
      <PageHead title={texts.units.title} lead={texts.units.lead} />
      <div className="columns">
        <Card
          title={texts.units.title}
          end={units.data ? <Tag>{texts.units.count(units.data.length)}</Tag> : null}
          inside
        >
          <Answered query={units} rows={10}>
            {(all) => <UnitTree units={all} onChosen={setChosen} />}
          </Answered>
        </Card>
        <Card title={texts.units.detail} inside>
          {unit ? <Detail unit={unit} /> : <Empty small title={texts.units.pick} />}
        </Card>
      </div>
    </>
  );
}

function UnitTree({ units, onChosen }: { units: Unit[]; onChosen: (unitId: string) => void }) {
  const texts = useTexts();
  const [typed, setTyped] = useState('');
  const words = plain(typed.trim());
  const found = useMemo(
    () => (words ? units.filter((unit) => plain(unit.fullName).includes(words)) : units),
    [units, words],
  );
  const tree = useMemo(() => treeOfUnits(found), [found]);
  const top = units[0];
  return (
    <>
      <Input
        allowClear
        aria-label={texts.units.search}
        placeholder={texts.units.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        style={{ marginBottom: 12 }}
      />
      <Tree
        key={words}
        blockNode
        aria-label={texts.units.title}
        height={560}
        treeData={tree}
        defaultExpandAll={words !== ''}
        defaultExpandedKeys={top ? [top.id] : []}
        onSelect={([key]) => key && onChosen(String(key))}
      />
    </>
  );
}

function Detail({ unit }: { unit: Unit }) {
  const texts = useTexts();
  const facts = [
    [texts.common.name, unit.fullName],
    [texts.units.title, texts.unitKind[unit.kind]],
    [texts.units.path, unit.path],
    [texts.units.website, unit.slug],
    [texts.units.place, unit.lat === null ? null : `${unit.lat?.toFixed(4)}, ${unit.lon?.toFixed(4)}`],
  ] as const;
  return (
    <dl className="unit-facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt className="meta">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
