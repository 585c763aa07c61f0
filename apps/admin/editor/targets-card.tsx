import type { Edition, Story } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Input, Tree } from 'antd';
import { useMemo, useState } from 'react';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { Tag } from '../parts/tags.tsx';
import { plain } from '../parts/unit-select.tsx';
import { unitsQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { reachOf, topmost, treeOf, type TargetNode } from './targets.ts';
import type { Draft } from './use-draft.ts';

interface TargetsCardProps {
  draft: Draft;
  edition: Edition;
  story: Story;
  writable: boolean;
}

const MANY = 12;

export function TargetsCard({ draft, edition, story, writable }: TargetsCardProps) {
  const texts = useTexts().editor;
  const units = useQuery(unitsQuery());
  const chosen = draft.content.targets.map((target) => target.unitId);
  return (
    <Card
      title={texts.targets}
      end={<Tag tone={chosen.length > 0 ? 'brand' : 'warn'}>{texts.targetsCount(chosen.length)}</Tag>}
      inside
    >
      {writable ? (
        <Answered query={units}>
          {(all) => {
            const own = all.find((unit) => unit.id === story.unit.id);
            const tree = treeOf(all, own ? reachOf(own) : story.unit.path);
            return (
              <TargetTree
                tree={tree}
                chosen={chosen}
                onChange={(ids) => draft.write({ targets: ids.map((unitId) => ({ unitId })) })}
              />
            );
          }}
        </Answered>
      ) : (
        <ul className="target-names">
          {edition.targets.map((target) => (
            <li key={target.unitId}>{target.unitName}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

interface TargetTreeProps {
  tree: TargetNode[];
  chosen: string[];
  onChange: (unitIds: string[]) => void;
}

function TargetTree({ tree, chosen, onChange }: TargetTreeProps) {
  const texts = useTexts().editor;
  const [typed, setTyped] = useState('');
  const size = useMemo(() => count(tree), [tree]);
  const shown = typed.trim() ? find(tree, plain(typed.trim())) : tree;
  const check = (keys: string[]) => {
    // a search shows part of the tree: what it hides keeps its state
    const visible = new Set(keysOf(shown));
    const hidden = chosen.filter((id) => !visible.has(id));
    onChange(topmost(tree, new Set([...keys, ...hidden])));
  };
  return (
    <>
      {size > MANY ? (
        <Input
          allowClear
          aria-label={texts.targetsSearch}
          placeholder={texts.targetsSearch}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          style={{ marginBottom: 8 }}
        />
      ) : null}
      <Tree
        checkable
        selectable={false}
        aria-label={texts.targets}
        treeData={shown}
        checkedKeys={chosen}
        defaultExpandedKeys={tree.map((node) => node.key)}
        {...(typed.trim() ? { expandedKeys: keysOf(shown) } : {})}
        {...(size > 40 ? { height: 320 } : {})}
        onCheck={(keys) => check((Array.isArray(keys) ? keys : keys.checked).map(String))}
      />
      {chosen.length === 0 ? <p className="over">{texts.targetsNone}</p> : null}
    </>
  );
}

const keysOf = (tree: TargetNode[]): string[] =>
  tree.flatMap((node) => [node.key, ...keysOf(node.children ?? [])]);
const count = (tree: TargetNode[]): number => keysOf(tree).length;
const find = (tree: TargetNode[], words: string): TargetNode[] =>
  tree.flatMap((node) => {
    if (plain(node.title).includes(words)) return [node];
    return find(node.children ?? [], words);
  });
