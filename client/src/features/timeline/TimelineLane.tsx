import { memo, useState } from 'react';
import { useWords } from '../../state/language.ts';
import { useView, viewActions } from '../../state/view.ts';
import { STANCE_GLYPH, stanceColour } from '../../ui/StanceChip.tsx';
import {
  type BarMark,
  DISC,
  DOTS,
  type Label,
  type LaneLayout,
  type Mark,
  type PageMark,
} from './layoutTimeline.ts';
import { measureText } from './measureText.ts';
import { sentenceOf } from './sentenceOf.ts';
import { type Item, targetOf } from './timelineQuery.ts';

interface LaneProps {
  layout: LaneLayout;
  width: number;
  left: number;
  right: number;
  phone: boolean;
  /** Px of a row of promises or pages, all of which takes the press. */
  rowHeight: number;
  /** The mark that Tab enters by. */
  entry: string | null;
  onEnter(mark: string): void;
}

/** One lane: its name, its marks, and the line between for and against. */
export const TimelineLane = memo(function TimelineLane(props: LaneProps) {
  const { layout, width, left, right, phone, rowHeight, entry, onEnter } = props;
  const words = useWords();
  const { lane, y, middle, marks, undated } = layout;
  const selected = useView((view) => view.selected);
  const [pointed, setPointed] = useState<Mark | null>(null);
  const subject = lane.subject?.id;
  const say = (item: Item) => sentenceOf(item, lane, words);
  return (
    <g role="group" aria-label={`${lane.title}, ${words.timeline.lanes[lane.kind]}`}>
      <line className="lane-edge" x1={0} x2={width} y1={y} y2={y} aria-hidden="true" />
      <text className="lane-title" x={18} y={y + 20}>
        {phone ? `${lane.title} · ${words.timeline.lanes[lane.kind]}` : fit(lane.title, left - 26)}
      </text>
      {!phone && (
        <text className="lane-kind" x={18} y={y + 36}>
          {words.timeline.lanes[lane.kind]}
        </text>
      )}
      {undated.length > 0 && !phone && (
        <text className="lane-kind" x={18} y={y + 52}>
          {words.strip.undated(undated.length, true)}
        </text>
      )}
      {middle !== null && <line className="lane-middle" x1={left} x2={right} y1={middle} y2={middle} />}
      {marks.map((mark) => {
        if (mark.kind === 'more') return <More key={`more ${mark.x} ${mark.y}`} mark={mark} />;
        const target = targetOf(mark.item);
        return (
          <g
            key={mark.item.id}
            className={`mark ${mark.kind}`}
            role="button"
            tabIndex={mark.item.id === entry ? 0 : -1}
            data-mark=""
            data-x={mark.x}
            data-y={mark.y}
            data-lane={`${lane.kind} ${subject ?? ''}`}
            data-selected={target !== null && target === selected && target !== subject}
            aria-label={say(mark.item)}
            onClick={() => target !== null && viewActions.select(target)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              event.stopPropagation();
              if (target !== null) viewActions.select(target);
            }}
            onPointerEnter={() => setPointed(mark)}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => (setPointed(mark), onEnter(mark.item.id))}
            onBlur={() => setPointed(null)}
          >
            {mark.kind === 'bar' && <Bar mark={mark} height={rowHeight} />}
            {mark.kind === 'page' && <Page mark={mark} height={rowHeight} />}
            {mark.kind === 'disc' && (
              <>
                <circle className="ring" cx={mark.x} cy={mark.y} r={DISC + 2.5} />
                <circle cx={mark.x} cy={mark.y} r={DISC - 1} fill={stanceColour(mark.stance)} />
                <text className="glyph" x={mark.x} y={mark.y + 3.6}>
                  {STANCE_GLYPH[mark.stance]}
                </text>
              </>
            )}
          </g>
        );
      })}
      {/* Beside the marks, not in them: their names say it already. */}
      {marks.map((mark) => {
        const aside = mark.kind === 'bar' ? mark.label.aside : null;
        return (
          mark.kind === 'bar' &&
          aside && (
            <text
              key={`aside ${mark.item.id}`}
              className="mark-label aside"
              aria-hidden="true"
              x={aside.x}
              y={mark.y + aside.below + 4.3}
              textAnchor={aside.anchor}
            >
              {aside.text}
            </text>
          )
        );
      })}
      {pointed && pointed.kind !== 'more' && needsWords(pointed) && (
        <Pointed mark={pointed} text={say(pointed.item)} left={left} right={right} />
      )}
    </g>
  );
});

function Bar({ mark, height }: { mark: BarMark; height: number }) {
  const { y, bar, link, spread, diamond, label } = mark;
  const from = Math.min(label.span.from, bar?.from ?? Infinity, (diamond ?? Infinity) - 8);
  const to = Math.max(label.span.to, bar?.to ?? 0, (diamond ?? 0) + 8);
  return (
    <>
      <rect className="hit" x={from - 4} y={y - height / 2} width={to - from + 8} height={height} rx={5} />
      {link && <line className="link" x1={link.from} x2={link.to} y1={y} y2={y} />}
      {spread && (
        <path
          className="spread"
          d={`M${spread.from} ${y - 4}v8M${spread.to} ${y - 4}v8M${spread.from} ${y}H${spread.to}`}
        />
      )}
      {bar && (
        <rect className="plan" x={bar.from} y={y - 4.5} width={bar.to - bar.from} height={9} rx={4.5} />
      )}
      {diamond !== null && <path className="fact" d={`M${diamond} ${y - 7}l7 7-7 7-7-7Z`} />}
      <MarkLabel label={label} />
    </>
  );
}

function Page({ mark, height }: { mark: PageMark; height: number }) {
  const { label } = mark;
  const from = Math.min(mark.x - 8, label?.span.from ?? mark.x);
  const to = Math.max(mark.x + 8, label?.span.to ?? mark.x);
  return (
    <>
      {label && (
        <rect className="hit" x={from} y={mark.y - height / 2} width={to - from + 2} height={height} rx={5} />
      )}
      <rect className="ring" x={mark.x - 8} y={mark.y - 10} width={16} height={20} rx={4} />
      <rect className="page" x={mark.x - 5} y={mark.y - 7} width={10} height={14} rx={2} />
      {label && <MarkLabel label={label} />}
    </>
  );
}

function MarkLabel({ label }: { label: Label }) {
  const { x, y, anchor, text, note, cut, span } = label;
  return (
    <>
      <text className="mark-label" x={cut && anchor === 'end' ? x - DOTS : x} y={y + 4.3} textAnchor={anchor}>
        {text}
        {note !== '' && <tspan className="note">{` · ${note}`}</tspan>}
      </text>
      {cut && <path className="mark-dots" d={`M${span.to - 8.5} ${y + 3.6}h0m3.6 0h0m3.6 0h0`} />}
    </>
  );
}

/** The rest of a pile: opens the dates it stands for. */
function More({ mark }: { mark: Extract<Mark, { kind: 'more' }> }) {
  const words = useWords();
  const days = mark.items
    .flatMap(({ actual }) => [actual?.earliest, actual?.latest])
    .filter((day) => day !== null && day !== undefined)
    .toSorted();
  const open = () => {
    const [first, last] = [days[0], days.at(-1)];
    if (first && last)
      viewActions.set({ window: `${first.slice(0, 7)}/${last.slice(0, 7)}` }, { kind: 'window' });
  };
  return (
    <g
      className="mark more"
      role="button"
      tabIndex={0}
      aria-label={words.timeline.more(mark.items.length)}
      onClick={open}
      onKeyDown={(event) => event.key === 'Enter' && open()}
    >
      <circle className="ring" cx={mark.x} cy={mark.y} r={DISC + 2.5} />
      <circle className="more-disc" cx={mark.x} cy={mark.y} r={DISC - 1} />
      <text x={mark.x} y={mark.y + 3.4}>{`+${words.digits(mark.items.length)}`}</text>
    </g>
  );
}

const needsWords = (mark: Mark) =>
  mark.kind === 'disc' ||
  (mark.kind === 'page' && mark.label === null) ||
  (mark.kind === 'bar' && mark.label.cut);

/** What a mark without words of its own says, beside it while it is pointed at. */
function Pointed({
  mark,
  text,
  left,
  right,
}: {
  mark: Exclude<Mark, { kind: 'more' }>;
  text: string;
  left: number;
  right: number;
}) {
  const shown = fit(text, right - left - 40);
  const width = measureText(shown) + 16;
  const goesRight = mark.x + 16 + width <= right;
  const x = goesRight ? mark.x + 14 : Math.max(left - 8, mark.x - 14 - width);
  return (
    <g className="pointed" aria-hidden="true">
      <rect x={x} y={mark.y - 12} width={width} height={24} rx={6} />
      <text x={x + 8} y={mark.y + 4.3}>
        {shown}
      </text>
    </g>
  );
}

function fit(text: string, room: number): string {
  if (measureText(text) <= room) return text;
  let length = text.length;
  while (length > 1 && measureText(`${text.slice(0, length)}…`) > room) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}
