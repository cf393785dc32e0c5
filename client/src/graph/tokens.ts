import type { EntityKind, Stance, Theme } from './types.ts';

/** The colours a canvas needs as hex, because Cytoscape cannot read CSS variables. */
export interface GraphTokens {
  paper: string;
  surface: string;
  ink: string;
  ink2: string;
  ink3: string;
  line2: string;
  mark: string;
  hover: string;
  policy: string;
  /** Five steps of a measure, from least to most. */
  shades: readonly [string, string, string, string, string];
  stance: Record<Stance, string>;
  kind: Record<Exclude<EntityKind, 'ALLIANCE' | 'STATEMENT' | 'MILESTONE'>, { stroke: string; fill: string }>;
}

/** The tokens of both themes; the contrasts behind the values are noted in the design. */
export const GRAPH_TOKENS: Readonly<Record<Theme, GraphTokens>> = {
  light: {
    paper: '#F7F6F2',
    surface: '#FFFFFF',
    ink: '#17191C',
    ink2: '#464A51',
    ink3: '#62676F',
    line2: '#87837A',
    mark: '#FFE27A',
    hover: '#DDDBD4',
    policy: '#7D1D55',
    shades: ['#FFFFFF', '#DAD9D5', '#A9A9A7', '#5E6064', '#17191C'],
    stance: {
      SUPPORT: '#0A3474',
      WELCOME: '#1869B5',
      MIXED: '#646971',
      CONCERN: '#A05A00',
      OPPOSE: '#97170F',
    },
    kind: {
      PERSON: { stroke: '#6A479E', fill: '#EEE7F8' },
      COMPANY: { stroke: '#3A5876', fill: '#E3EAF2' },
      JOINT_COMPANY: { stroke: '#3A5876', fill: '#E3EAF2' },
      PUBLIC_BODY: { stroke: '#0E7C69', fill: '#DCEFEA' },
      ASSOCIATION: { stroke: '#6B6414', fill: '#F0EDCF' },
      MEDIUM: { stroke: '#565A61', fill: '#E9EAED' },
      UNNAMED_GROUP: { stroke: '#565A61', fill: '#F7F6F2' },
      POLICY: { stroke: '#7D1D55', fill: '#F8E3EE' },
      LABEL: { stroke: '#7D1D55', fill: '#F8E3EE' },
    },
  },
  dark: {
    paper: '#111316',
    surface: '#191C20',
    ink: '#ECEEF0',
    ink2: '#B9BEC5',
    ink3: '#9096A0',
    line2: '#6F757E',
    mark: '#5C4A10',
    hover: '#2A2E34',
    policy: '#E27FB0',
    shades: ['#191C20', '#3A3E44', '#666B72', '#A9ADB2', '#ECEEF0'],
    stance: {
      SUPPORT: '#A9D0FF',
      WELCOME: '#4C9BEC',
      MIXED: '#A6ABB3',
      CONCERN: '#FFC368',
      OPPOSE: '#F86C58',
    },
    kind: {
      PERSON: { stroke: '#B99DEB', fill: '#2A2238' },
      COMPANY: { stroke: '#86AEDB', fill: '#1D2935' },
      JOINT_COMPANY: { stroke: '#86AEDB', fill: '#1D2935' },
      PUBLIC_BODY: { stroke: '#6FD6BF', fill: '#142F2A' },
      ASSOCIATION: { stroke: '#CBC257', fill: '#2B2912' },
      MEDIUM: { stroke: '#A6ABB3', fill: '#26292E' },
      UNNAMED_GROUP: { stroke: '#A6ABB3', fill: '#111316' },
      POLICY: { stroke: '#E27FB0', fill: '#351E2B' },
      LABEL: { stroke: '#E27FB0', fill: '#351E2B' },
    },
  },
};

/** The glyph of a stance; with dash and word it carries what colour alone may not. */
export const STANCE_GLYPH: Readonly<Record<Stance, string>> = {
  SUPPORT: '++',
  WELCOME: '+',
  MIXED: '±',
  CONCERN: '−',
  OPPOSE: '−−',
};

/** Width in px and dash of a stance's line; no dash is solid. */
export const STANCE_LINE: Readonly<Record<Stance, { width: number; dash: readonly number[] | null }>> = {
  SUPPORT: { width: 2.6, dash: null },
  WELCOME: { width: 2.2, dash: [14, 3] },
  MIXED: { width: 2, dash: [9, 3, 2, 3] },
  CONCERN: { width: 2.2, dash: [5, 4] },
  OPPOSE: { width: 2.8, dash: [2.2, 3] },
};

/** Width and height of each kind in px at zoom 1. */
export const KIND_SIZE: Readonly<Record<EntityKind, readonly [number, number]>> = {
  PERSON: [38, 38],
  COMPANY: [38, 36],
  JOINT_COMPANY: [40, 38],
  PUBLIC_BODY: [44, 42],
  ASSOCIATION: [40, 40],
  MEDIUM: [40, 34],
  UNNAMED_GROUP: [40, 40],
  ALLIANCE: [66, 58],
  POLICY: [34, 42],
  LABEL: [44, 44],
  MILESTONE: [17, 17],
  STATEMENT: [26, 26],
};

/** Diameter of a statement seen from far. */
export const DOT = 12;
