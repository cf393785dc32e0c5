import { keyed } from '../lib/keyed.ts';
import { type Dataset, questionView, startView } from './start.ts';
import {
  type CanvasNote,
  completed,
  EMPTY_VIEW,
  isTieId,
  type PanelAnswer,
  type PathAsk,
  type Setting,
  type Settings,
  type Spot,
  type View,
  VIEW_NAMES,
  type ViewName,
} from './view.ts';

/** What the part of the address after `#` says, before it is known whether the dataset has it. */
export interface Address {
  dataset: string | null;
  view: ViewName | null;
  lang: string | null;
  theme: string | null;
  /** A saved picture that holds the rest. */
  saved: string | null;
  /** The rest, compressed. */
  packed: string | null;
  /** Every field of the picture, as it is written. */
  fields: ReadonlyMap<string, string>;
}

/** Longer addresses are compressed. */
export const LONGEST_PLAIN = 6000;
const OWN = new Set(['lang', 'theme', 's', 'z']);

export function readAddress(hash: string): Address {
  const at = hash.indexOf('?');
  const [, dataset = '', view = ''] = (at < 0 ? hash : hash.slice(0, at)).replace(/^#/, '').split('/');
  const params = new URLSearchParams(at < 0 ? '' : hash.slice(at + 1));
  return {
    dataset: decoded(dataset) || null,
    view: VIEW_NAMES.find((name) => name === view) ?? null,
    lang: params.get('lang'),
    theme: params.get('theme'),
    saved: params.get('s'),
    packed: params.get('z'),
    fields: new Map([...params].filter(([key]) => !OWN.has(key))),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True when the address asks for nothing but the first picture. */
export const asksNothing = ({ view, saved, packed, fields }: Address): boolean =>
  saved === null && packed === null && fields.size === 0 && (view === null || view === 'graph');

// One way of writing per kind of value; a reader returns undefined for what it cannot read.

interface Codec<Value> {
  write(value: Value): string;
  read(text: string): Value | undefined;
}

/** Stands for “none” where an empty text is a value. */
const NONE = '~';
const SAFE_ID = /^[^\s,]{1,300}$/;

const text: Codec<string | null> = {
  write: (value) => value ?? NONE,
  read: (written) => (written === NONE ? null : written.length <= 300 ? written : undefined),
};
const flag: Codec<boolean> = {
  write: (value) => (value ? '1' : '0'),
  read: (written) => (written === '1' ? true : written === '0' ? false : undefined),
};
const ids: Codec<readonly string[]> = {
  write: (value) => value.join(','),
  read: (written) =>
    written === '' ? [] : written.split(',').every((id) => SAFE_ID.test(id)) ? written.split(',') : undefined,
};
const idsOrNone: Codec<readonly string[] | null> = {
  write: (value) => (value === null ? NONE : ids.write(value)),
  read: (written) => (written === NONE ? null : ids.read(written)),
};
const like = (pattern: RegExp): Codec<string | null> => ({
  write: (value) => value ?? NONE,
  read: (written) => (written === NONE ? null : pattern.test(written) ? written : undefined),
});
const upper = <Name extends string>(): Codec<readonly Name[]> => ({
  write: (value) => value.join(',').toLowerCase(),
  read: (written) =>
    written === ''
      ? []
      : /^[a-zA-Z_]+(,[a-zA-Z_]+)*$/.test(written)
        ? (written.toUpperCase().split(',') as Name[])
        : undefined,
});
const json = <Value extends Setting>(fits: (value: Setting) => boolean): Codec<Value> => ({
  write: (value) => JSON.stringify(value),
  read(written) {
    try {
      const value = JSON.parse(written) as Setting;
      return fits(value) ? (value as Value) : undefined;
    } catch {
      return undefined;
    }
  },
});
const isRecord = (value: Setting): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

const END = String.raw`(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.)`;
const WINDOW = new RegExp(`^${END}(?:/${END})?$`);

type Written = Exclude<keyof View, 'view' | 'trail' | 'spots' | 'selection'>;
type Codecs = { readonly [Field in Written]: readonly [key: string, codec: Codec<View[Field]>] };

const CODECS: Codecs = {
  question: ['q', text],
  shown: ['show', ids],
  selected: ['sel', text],
  hiddenIds: ['hide', ids],
  pinned: ['pin', ids],
  hiddenKinds: ['kinds', upper()],
  hiddenStances: ['stance', upper()],
  window: ['win', like(WINDOW)],
  undated: ['undated', flag],
  knownOn: ['on', like(/^\d{4}-\d{2}-\d{2}$/)],
  marked: ['since', like(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z)?$/)],
  answer: [
    'ans',
    json<Setting & (PanelAnswer | null)>(
      (value) => value === null || (isRecord(value) && isText(value['kind'])),
    ) as unknown as Codec<PanelAnswer | null>,
  ],
  path: [
    'path',
    json<Setting>(
      (value) =>
        value === null ||
        (isRecord(value) &&
          isText(value['from']) &&
          isText(value['to']) &&
          isList(value['avoid']) &&
          isList(value['via'])),
    ) as unknown as Codec<PathAsk | null>,
  ],
  lit: ['lit', idsOrNone],
  layout: ['layout', text],
  sizeBy: ['size', text],
  colourBy: ['colour', text],
  groupBy: ['group', text],
  collapsed: ['fold', ids],
  allTies: ['ties', flag],
  notes: [
    'notes',
    json<Setting>(
      (value) =>
        isList(value) &&
        value.every((note) => isRecord(note as Setting) && isText((note as unknown as CanvasNote).text)),
    ) as unknown as Codec<readonly CanvasNote[]>,
  ],
  positions: ['pos', json<Settings>(isRecord)],
  table: ['tab', json<Settings>(isRecord)],
};
const FIELDS = Object.keys(CODECS) as Written[];

/** What a picture is written as the difference from: that of its question, else an empty one with the dataset's places. */
function baseOf(dataset: Dataset, question: string | null): View {
  const asked = question === null ? null : questionView(dataset, question);
  if (asked) return { ...EMPTY_VIEW, ...completed(asked) };
  return { ...EMPTY_VIEW, spots: startView(dataset).spots ?? {} };
}

const LABELS = ['ABOVE', 'BELOW', 'LEFT', 'RIGHT'] as const;

function writeSpot(spot: Spot | undefined, known: Spot | undefined): string {
  if (!spot) return known ? '-' : '';
  const at = `${Math.round(spot.x)}.${Math.round(spot.y)}`;
  const same = known && at === `${Math.round(known.x)}.${Math.round(known.y)}`;
  const { width = null, label = null } = spot;
  const looks = width === (known?.width ?? null) && label === (known?.label ?? null);
  if (same && looks) return '';
  if (looks) return at;
  return `${at}.${width ? Math.round(width) : ''}.${label ? LABELS.indexOf(label) : ''}`;
}

/** Places in the order of what is shown; nothing where the place is the known one. */
function writeSpots(shown: readonly string[], spots: View['spots'], known: View['spots']): string {
  const [now, before] = [keyed(spots), keyed(known)];
  return shown
    .map((id) => writeSpot(now[id], before[id]))
    .join('_')
    .replace(/_+$/, '');
}

const SPOT = /^(-?\d{1,6})\.(-?\d{1,6})(?:\.(\d{0,4})\.([0-3]?))?$/;

function readSpots(
  written: string,
  shown: readonly string[],
  known: View['spots'],
): View['spots'] | undefined {
  const parts = written === '' ? [] : written.split('_');
  if (parts.length > shown.length) return undefined;
  const spots: Record<string, Spot> = {};
  const knownSpots = keyed(known);
  for (const [index, id] of shown.entries()) {
    const part = parts[index] ?? '';
    const before = knownSpots[id];
    if (part === '') {
      if (before) spots[id] = before;
      continue;
    }
    if (part === '-') continue;
    const match = SPOT.exec(part);
    if (!match) return undefined;
    const [, x, y, width, label] = match;
    spots[id] = {
      x: Number(x),
      y: Number(y),
      width: width === undefined ? (before?.width ?? null) : width === '' ? null : Number(width),
      label:
        label === undefined ? (before?.label ?? null) : label === '' ? null : (LABELS[Number(label)] ?? null),
    };
  }
  return spots;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const alone = (selected: string | null): readonly string[] =>
  selected === null || isTieId(selected) ? [] : [selected];

/** A picture as the fields of an address; what is as its question has it is left out. */
export function writeFields(dataset: Dataset, view: View): URLSearchParams {
  const base = baseOf(dataset, view.question);
  const params = new URLSearchParams();
  const write = <Field extends Written>(field: Field) => {
    const [key, codec] = CODECS[field];
    const asIs = field === 'question' ? view.question === null : same(view[field], base[field]);
    if (!asIs) params.set(key, codec.write(view[field]));
  };
  FIELDS.forEach(write);
  if (view.question === null && view.shown.length === 0) params.set('show', '');
  const at = writeSpots(view.shown, view.spots, base.spots);
  if (at !== '') params.set('at', at);
  if (!same(view.selection, alone(view.selected))) params.set('also', ids.write(view.selection));
  return params;
}

/** A picture read from an address; what could not be read is named and left as the base has it. */
export function readFields(
  dataset: Dataset,
  fields: ReadonlyMap<string, string>,
  name: ViewName | null,
): { view: Partial<View>; broken: string[] } {
  const broken: string[] = [];
  const question = fields.get('q') ?? null;
  const known = question !== null && questionView(dataset, question) !== null;
  if (question !== null && !known) broken.push('q');
  const base: View =
    !known && !fields.has('show')
      ? { ...EMPTY_VIEW, ...completed(startView(dataset)) }
      : baseOf(dataset, question);
  const view: View = { ...base };
  const read = <Field extends Written>(field: Field) => {
    const [key, codec] = CODECS[field];
    const written = fields.get(key);
    if (written === undefined || field === 'question') return;
    const value = codec.read(written);
    if (value === undefined) broken.push(key);
    else view[field] = value;
  };
  FIELDS.forEach(read);
  if (known) view.question = question;
  else if (fields.has('show')) view.question = null;
  const spots = readSpots(fields.get('at') ?? '', view.shown, base.spots);
  if (spots) view.spots = spots;
  else broken.push('at');
  const also = fields.get('also');
  view.selection = (also === undefined ? undefined : ids.read(also)) ?? alone(view.selected);
  // What is inspected by an address that names nothing else is put beside the first picture.
  const { selected } = view;
  if (!fields.has('show') && selected !== null && !isTieId(selected) && !view.shown.includes(selected))
    view.shown = [...view.shown, selected];
  view.view = name ?? base.view;
  return { view, broken };
}

/** The address of a picture, however long. */
export function writeAddress(
  dataset: Dataset,
  view: View,
  lang: string,
  theme: string | null = null,
): string {
  return addressWith(dataset.id, view.view, writeFields(dataset, view), lang, theme);
}

/** The address of a saved picture. */
export const savedAddress = (
  dataset: string,
  view: ViewName,
  saved: string,
  lang: string,
  theme: string | null = null,
): string => addressWith(dataset, view, new URLSearchParams({ s: saved }), lang, theme);

function addressWith(
  dataset: string,
  view: ViewName,
  fields: URLSearchParams,
  lang: string,
  theme: string | null,
): string {
  const params = new URLSearchParams(fields);
  params.set('lang', lang);
  if (theme !== null) params.set('theme', theme);
  const readable = params
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('%7E', '~');
  return `#/${encodeURIComponent(dataset)}/${view}?${readable}`;
}

/** A long address with its fields in one compressed key; a short one as it is. */
export async function shortened(address: string): Promise<string> {
  if (address.length <= LONGEST_PLAIN) return address;
  const { dataset, view, lang, theme, fields } = readAddress(address);
  const packed = await pack(new URLSearchParams([...fields]).toString());
  return addressWith(dataset ?? '', view ?? 'graph', new URLSearchParams({ z: packed }), lang ?? 'en', theme);
}

/** The fields that were compressed; null when they are not what was written. */
export async function unpacked(packed: string): Promise<ReadonlyMap<string, string> | null> {
  try {
    return new Map(new URLSearchParams(await unpack(packed)));
  } catch {
    return null;
  }
}

const MOST_UNPACKED = 2_000_000;

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const source = new Blob([bytes])
    .stream()
    .pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>>);
  const reader = source.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_UNPACKED)
      throw new RangeError(`The address unpacks to more than ${MOST_UNPACKED} characters.`);
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function pack(plain: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(plain), new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
}
