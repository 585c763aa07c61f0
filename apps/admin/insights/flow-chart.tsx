import type { Channel } from '@saola/api-client';
import { useTexts } from '../texts/language.tsx';
import { outcomes, type Flow, type Outcome } from './flow.ts';
import { layOut, type Link, type Node } from './sankey.ts';
import './flow-chart.css';

const FRAME = { width: 1080, height: 400, nodeWidth: 16, gap: 30, labels: 190 };
const TOP = 44;

/** From the source through units and channels to the result; on a phone the same as bars. */
export function FlowChart({ flow, title }: { flow: Flow; title: string }) {
  const texts = useTexts().journey;
  const said = texts.flowText(flow.total.all, flow.total.done, flow.total.failed);
  return (
    <figure>
      <div className="flow-wide" role="img" aria-label={said}>
        <Chart flow={flow} title={title} />
      </div>
      <Bars flow={flow} />
      <figcaption className="visually-hidden">{said}</figcaption>
    </figure>
  );
}

function Chart({ flow, title }: { flow: Flow; title: string }) {
  const texts = useTexts();
  const { nodes, links } = drawn(flow);
  const { nodes: placed, ribbons } = layOut(nodes, links, FRAME);
  const unitNames = new Map(flow.units.map((unit) => [unit.id, unit.name]));
  const nameOf = (id: string): string => {
    const [kind, key = ''] = id.split(':');
    if (kind === 'source') return title;
    if (kind === 'unit') return unitNames.get(key) || texts.journey.otherUnits(flow.gathered);
    if (kind === 'channel') return texts.channel[key as Channel];
    return texts.journey.result[key as Outcome];
  };
  const { source, unit, channel, result } = texts.journey.flowColumns;
  const heads = [source, unit, channel, result];
  const step = (FRAME.width - FRAME.labels - FRAME.nodeWidth) / 3;
  return (
    <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height + TOP + 24}`} aria-hidden="true">
      {heads.map((head, column) => (
        <text key={head} x={column * step} y={16} className="flow-head">
          {head}
        </text>
      ))}
      <g transform={`translate(0 ${TOP})`}>
        {ribbons.map((ribbon) => (
          <path
            key={`${ribbon.from}${ribbon.to}`}
            d={ribbon.path}
            className={`ribbon ${ribbonTone(ribbon)}`}
          />
        ))}
        {placed.map((node) => (
          <g key={node.id}>
            <rect
              x={node.x}
              y={node.y}
              width={FRAME.nodeWidth}
              height={node.height}
              rx={3}
              className={`node ${node.id.split(':').join(' ')}`}
            />
            <text x={node.x + FRAME.nodeWidth + 10} y={node.y + node.height / 2 - 2} className="flow-name">
              {shorten(nameOf(node.id))}
            </text>
            <text x={node.x + FRAME.nodeWidth + 10} y={node.y + node.height / 2 + 15} className="flow-count">
              {texts.journey.places(node.value)}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

const LONGEST = 28;
const shorten = (name: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;

const ribbonTone = (link: Link): string => {
  if (link.to === 'result:failed') return 'failed';
  const side = link.from.startsWith('channel:') ? link.from : link.to;
  return side.split(':')[1] ?? '';
};

function drawn(flow: Flow): { nodes: Node[]; links: Link[] } {
  const results = outcomes.filter((outcome) => flow.total[outcome] > 0);
  return {
    nodes: [
      { id: 'source', column: 0, value: flow.total.all },
      ...flow.units.map((unit) => ({ id: `unit:${unit.id}`, column: 1, value: unit.all })),
      ...flow.channels.map((one) => ({ id: `channel:${one.channel}`, column: 2, value: one.all })),
      ...results.map((outcome) => ({ id: `result:${outcome}`, column: 3, value: flow.total[outcome] })),
    ],
    links: [
      ...flow.units.map((unit) => ({ from: 'source', to: `unit:${unit.id}`, value: unit.all })),
      ...flow.units.flatMap((unit) =>
        flow.channels.map(({ channel }) => ({
          from: `unit:${unit.id}`,
          to: `channel:${channel}`,
          value: unit.channels[channel] ?? 0,
        })),
      ),
      ...flow.channels.flatMap((one) =>
        results.map((outcome) => ({
          from: `channel:${one.channel}`,
          to: `result:${outcome}`,
          value: one[outcome],
        })),
      ),
    ],
  };
}

function Bars({ flow }: { flow: Flow }) {
  const texts = useTexts();
  const most = Math.max(...flow.channels.map((one) => one.all), 1);
  return (
    <ul className="flow-bars">
      {flow.channels.map((one) => (
        <li key={one.channel}>
          <div className="flow-bar-head">
            <b>{texts.channel[one.channel]}</b>
            <span>{texts.journey.places(one.all)}</span>
          </div>
          <div className="flow-bar" style={{ width: `${(one.all / most) * 100}%` }}>
            <i className={one.channel} style={{ width: `${(one.done / one.all) * 100}%` }} />
            <i className="failed" style={{ width: `${(one.failed / one.all) * 100}%` }} />
          </div>
          <div className="meta">
            {texts.journey.ofWhich(one.done)}
            {one.silent > 0 ? `, ${texts.journey.proof.silent(one.silent)}` : ''}
          </div>
        </li>
      ))}
      {flow.total.failed > 0 ? (
        <li>
          <div className="flow-bar-head">
            <b>{texts.journey.result.failed}</b>
            <span>{texts.journey.places(flow.total.failed)}</span>
          </div>
        </li>
      ) : null}
    </ul>
  );
}
