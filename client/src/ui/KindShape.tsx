import type { EntityKind } from '../api/generated/graphql.ts';

const octagon = '7.2,2.5 12.8,2.5 17.5,7.2 17.5,12.8 12.8,17.5 7.2,17.5 2.5,12.8 2.5,7.2';
const cutCorner = '6,4 14,4 17.5,7.5 17.5,12.5 14,16 6,16 2.5,12.5 2.5,7.5';
const hexagon = '6,2.6 14,2.6 18.6,10 14,17.4 6,17.4 1.4,10';
const pentagon = '10,1.8 18.2,8 15.1,17.4 4.9,17.4 1.8,8';
const seal = Array.from({ length: 24 }, (_, corner) => {
  const reach = corner % 2 === 0 ? 8.6 : 7;
  const angle = (corner * Math.PI) / 12;
  return `${(10 + reach * Math.sin(angle)).toFixed(2)},${(10 - reach * Math.cos(angle)).toFixed(2)}`;
}).join(' ');

const tone = (name: string) => ({
  stroke: `var(--${name}-stroke)`,
  fill: `var(--${name}-fill)`,
  strokeWidth: 1.5,
  strokeLinejoin: 'round' as const,
});

const SHAPES: Record<EntityKind, () => React.ReactNode> = {
  PERSON: () => <circle cx="10" cy="10" r="7.4" {...tone('person')} />,
  COMPANY: () => <rect x="2.8" y="3.2" width="14.4" height="13.6" rx="3.6" {...tone('company')} />,
  JOINT_COMPANY: () => (
    <>
      <rect x="1.8" y="2.2" width="16.4" height="15.6" rx="4.2" {...tone('company')} strokeWidth={1.2} />
      <rect x="4.4" y="4.8" width="11.2" height="10.4" rx="2.4" {...tone('company')} strokeWidth={1.2} />
    </>
  ),
  PUBLIC_BODY: () => <polygon points={pentagon} {...tone('public-body')} />,
  ASSOCIATION: () => <polygon points={octagon} {...tone('association')} />,
  MEDIUM: () => <polygon points={cutCorner} {...tone('medium')} />,
  UNNAMED_GROUP: () => (
    <circle
      cx="10"
      cy="10"
      r="7.4"
      fill="none"
      stroke="var(--medium-stroke)"
      strokeWidth="1.5"
      strokeDasharray="2.6 2"
    />
  ),
  ALLIANCE: () => <polygon points={hexagon} fill="var(--ink)" />,
  POLICY: () => <rect x="4.6" y="2.2" width="10.8" height="15.6" rx="2.2" {...tone('policy')} />,
  LABEL: () => <polygon points={seal} {...tone('policy')} strokeWidth={1.3} />,
  MILESTONE: () => <polygon points="10,3.6 16.4,10 10,16.4 3.6,10" fill="var(--ink2)" />,
  STATEMENT: () => (
    <>
      <rect
        x="2.2"
        y="4"
        width="15.6"
        height="12"
        rx="2"
        fill="var(--surface)"
        stroke="var(--line2)"
        strokeWidth="1.3"
      />
      <path d="M3 5v10" stroke="var(--welcome)" strokeWidth="2.2" />
      <path d="M7 8.5h8M7 11.5h5.5" stroke="var(--ink3)" strokeWidth="1.2" />
    </>
  ),
};

/** The shape that stands for a kind everywhere: on the canvas, in the legend, in lists. */
export function KindShape({ kind, size = 18 }: { kind: EntityKind; size?: number }) {
  return (
    <svg
      className="kind-shape"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[kind]()}
    </svg>
  );
}
