import type { DrawnKind } from '../drawnGraph.ts';

/** What the two libraries paint with; ours has its own tokens. */
export const COLOURS: Readonly<Record<DrawnKind, string>> = {
  PERSON: '#6A479E',
  COMPANY: '#3A5876',
  ALLIANCE: '#17191C',
  POLICY: '#7D1D55',
  PUBLIC_BODY: '#0E7C69',
  ASSOCIATION: '#6B6414',
};
export const FADED = '#DDDBD4';
export const TIE_COLOUR = '#87837A';
export const TIE_LIT = '#17191C';
