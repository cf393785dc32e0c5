import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Citation, Dataset } from '../domain/records.ts';

export interface QuotationReport {
  /** Quotations whose words stand in the document. */
  readonly found: number;
  readonly missing: readonly { readonly id: string; readonly source: string; readonly quotation: string }[];
  /** Sources that are quoted and whose text is not at hand. */
  readonly withoutDocument: readonly string[];
}

/**
 * A text by its words: apostrophes, spaces, guillemets, dashes and hyphens (at a line's end or within a word) make no
 * difference; letters, accents, case and order do.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[-‐\u00ad]\s*\n\s*/g, '')
    .replace(/(?<=[\p{L}\p{N}])[-‐‑\u00ad](?=[\p{L}\p{N}])/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[«»“”"]/g, ' ')
    .replace(/[-‐‑‒–—]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?)])/g, '$1')
    .replace(/(['(]) /g, '$1')
    .trim();
}

/** True when a text holds a run of whole words; both as `plainWords` gives them. */
function holdsWords(text: string, words: string): boolean {
  const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const cutBefore = isLetter(text[at - 1]) && isLetter(words[0]);
    const cutAfter = isLetter(text[at + words.length]) && isLetter(words.at(-1));
    if (!cutBefore && !cutAfter) return true;
  }
  return false;
}

/** Compares every quotation with `<documents>/<source id>.txt`, where that file is at hand. */
export function checkQuotations(dataset: Dataset, documents: string): QuotationReport {
  const texts = new Map<string, string | null>();
  const textOf = (source: string) => {
    const known = texts.get(source);
    if (known !== undefined) return known;
    const file = path.join(documents, `${source}.txt`);
    const text = existsSync(file) ? plainWords(readFileSync(file, 'utf8')) : null;
    texts.set(source, text);
    return text;
  };
  let found = 0;
  const missing: { id: string; source: string; quotation: string }[] = [];
  const withoutDocument = new Set<string>();
  const compare = (id: string, source: string, quotation: string) => {
    const text = textOf(source);
    if (text === null) withoutDocument.add(source);
    else if (holdsWords(text, plainWords(quotation))) found++;
    else missing.push({ id, source, quotation });
  };
  for (const { id, citation } of citationsOf(dataset)) {
    if (citation.quotation !== undefined) compare(id, citation.source, citation.quotation);
  }
  for (const { id, quotation, sources } of dataset.statements) {
    const ids = sources.map((source) => (typeof source === 'string' ? source : source.source));
    const [source] = ids;
    if (!quotation || source === undefined) continue;
    // A quotation may stand in any of its sources; those whose text is not at hand may hold it.
    if (ids.some((one) => holdsWords(textOf(one) ?? '', plainWords(quotation)))) found++;
    else if (ids.some((one) => textOf(one) === null))
      ids.filter((one) => textOf(one) === null).forEach((one) => withoutDocument.add(one));
    else compare(id, source, quotation);
  }
  return { found, missing, withoutDocument: [...withoutDocument].sort() };
}

type PlaceInSource = Exclude<Citation, string>;

/** Every citation that names a place, with the id of the nearest record it belongs to. */
function citationsOf(value: unknown, id = ''): { readonly id: string; readonly citation: PlaceInSource }[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => citationsOf(item, id));
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value) return [{ id, citation: value as PlaceInSource }];
  const own = 'id' in value && typeof value.id === 'string' ? value.id : id;
  return Object.values(value).flatMap((item: unknown) => citationsOf(item, own));
}
