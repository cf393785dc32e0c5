import '../../ui/dialog.css';
import './ShareDialog.css';
import { Check, ChevronDown, ClipboardCopy, CodeXml, Download, Link, Printer, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../api/generated/graphql.ts';
import { type Figure, urlsOf } from '../../export/figure.ts';
import { thingsTable, tiesTable } from '../../export/figureTables.ts';
import { writeBibtex } from '../../export/writeBibtex.ts';
import { writeCsv } from '../../export/writeCsv.ts';
import { writeGexf } from '../../export/writeGexf.ts';
import { writeGraphml } from '../../export/writeGraphml.ts';
import { writeHtml } from '../../export/writeHtml.ts';
import { writeJson } from '../../export/writeJson.ts';
import { writePrint } from '../../export/writePrint.ts';
import { type FigureOffer, useOfferedFigure } from '../../export/viewFigure.ts';
import type { DrawnFigure, SvgOptions } from '../../export/writeFrame.ts';
import { writeSvg } from '../../export/writeSvg.ts';
import { writeLines, writeText } from '../../export/writeText.ts';
import { escapeXml } from '../../export/escapeXml.ts';
import { saveFile } from '../../lib/saveFile.ts';
import type { Words } from '../../locales/en.ts';
import { openDialog } from '../../state/dialogs.ts';
import { useLanguage, useWords, wordsIn } from '../../state/language.ts';
import { type Theme, useTheme } from '../../state/theme.ts';
import { useView, type View } from '../../state/view.ts';
import { askFigure, MOST_IN_FIGURE } from './askFigure.ts';
import { askViewFigure, drawViewFigure, type ViewFigure } from './askViewFigure.ts';
import { fontFaces } from './fontFaces.ts';
import { printPage } from './printPage.ts';
import { possibleScale, renderPng } from './renderPng.ts';

const FORMATS = [
  'svg',
  'png',
  'print',
  'html',
  'rows',
  'things',
  'ties',
  'json',
  'gexf',
  'graphml',
  'bibtex',
] as const;
type Format = (typeof FORMATS)[number];
const PICTURES: readonly Format[] = ['svg', 'png', 'print', 'html'];
const SCALES = [1, 2, 3, 4] as const;
const EMBED = { width: 800, height: 600 };

/** Files of the view that is open rather than of the canvas. */
const OF_VIEW: readonly Format[] = ['svg', 'png', 'print', 'rows'];

type AnyFigure = Figure | ViewFigure;
const isOfView = (figure: AnyFigure): figure is ViewFigure => 'drawing' in figure;
const draw = (figure: AnyFigure, options: SvgOptions): DrawnFigure =>
  isOfView(figure) ? drawViewFigure(figure, options) : writeSvg(figure, options);

type Made =
  | { phase: 'asking'; done: number; all: number }
  | { phase: 'ready'; figure: AnyFigure; words: Words; fonts: string }
  | { phase: 'failed'; message: string };

/** Px of a text, by the browser's own pen. */
const pen = document.createElement('canvas').getContext('2d');
function measure(text: string, font: string): number {
  if (!pen) return text.length * 6.5;
  pen.font = font;
  return pen.measureText(text).width;
}

const fileName = (figure: AnyFigure, ending: string) => {
  const day = figure.dataset.updated ? `-${figure.dataset.updated}` : '';
  return `${figure.dataset.id.replace(/[^\w-]+/g, '-')}${day}${ending}`;
};

/** What is shown as a figure, a file, a link, a page inside another page. */
export function ShareDialog() {
  const words = useWords();
  const view = useView((whole) => whole);
  const pageLanguage = useLanguage();
  const pageTheme = useTheme();
  const [format, setFormat] = useState<Format>('svg');
  const [lang, setLang] = useState<Language>(pageLanguage);
  const [theme, setTheme] = useState<Theme>(pageTheme);
  const [scale, setScale] = useState(2);
  const [title, setTitle] = useState<string | null>(null);
  const [chosen, setChosen] = useState({ footnotes: true, legend: true, facts: true, transparent: false });
  const [tries, setTries] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [isEmbedOpen, setEmbedOpen] = useState(false);
  const offer = useOfferedFigure();
  const [subject, setSubject] = useState<'view' | 'graph'>('view');
  const isViewFile = OF_VIEW.includes(format) && (subject === 'view' || format === 'rows');
  const ofView = isViewFile ? offer : null;
  const made = useFigure(view, ofView, lang, theme, tries);
  const close = () => openDialog(null);

  const figure = useMemo(() => {
    if (made.phase !== 'ready') return null;
    return title === null ? made.figure : { ...made.figure, title };
  }, [made, title]);
  const options: SvgOptions | null =
    made.phase === 'ready' ? { ...chosen, words: made.words, fontFaces: made.fonts, measure } : null;
  const drawn = useMemo(() => (figure && options ? draw(figure, options) : null), [figure, made, chosen]);
  const preview = useObjectUrl(drawn?.svg ?? null);
  const isPicture = PICTURES.includes(format);
  const save = async () => {
    if (!figure || !options || !drawn || made.phase !== 'ready') return;
    setBusy(true);
    try {
      await saveAs(format, figure, made.words, drawn, options, scale);
    } catch (reason) {
      setSaid(words.share.notMade(reason instanceof Error ? reason.message : String(reason)));
    } finally {
      setBusy(false);
    }
  };
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(words.share.notCopied);
    }
  };
  const hash = figure ? figure.address.slice(figure.address.indexOf('#')) : '';
  const frame = figure
    ? `<iframe src="${escapeXml(`${location.origin}/embed${hash}`)}" width="${EMBED.width}" height="${EMBED.height}" style="border:0" loading="lazy" title="${escapeXml(figure.title)}"></iframe>`
    : '';

  return (
    <Dialog.Root open onOpenChange={(next) => !next && close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" />
        <Dialog.Content
          className="dialog share"
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            (event.currentTarget as HTMLElement).querySelector<HTMLElement>('h2')?.focus();
          }}
        >
          <header className="dialog-head">
            <Dialog.Title tabIndex={-1}>{words.share.title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={words.keys.close}>
              <X size={17} aria-hidden="true" />
            </Dialog.Close>
          </header>
          <div className="share-body">
            <div
              className="share-preview"
              role="group"
              tabIndex={0}
              aria-label={words.share.preview}
              data-transparent={chosen.transparent || undefined}
            >
              {preview && drawn && (
                <img
                  src={preview}
                  alt={words.share.previewOf(figure?.title ?? '')}
                  width={drawn.width}
                  height={drawn.height}
                />
              )}
              {made.phase === 'asking' && (
                <p role="status">
                  {made.all > 0 ? words.share.making(made.done, made.all) : words.views.opening}
                </p>
              )}
              {made.phase === 'failed' && (
                <p role="alert">
                  {words.share.notMade(made.message)}{' '}
                  <button type="button" className="link-button" onClick={() => setTries(tries + 1)}>
                    {words.inspector.retry}
                  </button>
                </p>
              )}
            </div>
            <label className="share-title">
              <span>{words.share.caption}</span>
              <input
                type="text"
                maxLength={300}
                value={figure?.title ?? ''}
                disabled={!figure}
                onChange={(event) => setTitle(event.target.value)}
              />
            </label>
            <div className="share-choices">
              {offer && OF_VIEW.includes(format) && format !== 'rows' && (
                <Choice
                  label={words.share.subject}
                  value={subject}
                  options={[
                    ['view', words.share.subjects[offer.view]],
                    ['graph', words.share.subjects.graph],
                  ]}
                  onChange={(value) => {
                    setSubject(value as 'view' | 'graph');
                    setTitle(null);
                  }}
                />
              )}
              <Choice
                label={words.share.format}
                value={format}
                options={FORMATS.filter((value) => value !== 'rows' || offer !== null).map((value) => [
                  value,
                  words.share.formats[value],
                ])}
                onChange={(value) => setFormat(value as Format)}
              />
              {format === 'png' && (
                <Choice
                  label={words.share.size}
                  value={String(scale)}
                  options={SCALES.map((value) => [
                    String(value),
                    drawn
                      ? words.share.pixels(
                          value,
                          Math.round(drawn.width * possibleScale(drawn, value)),
                          Math.round(drawn.height * possibleScale(drawn, value)),
                        )
                      : `${value}×`,
                  ])}
                  onChange={(value) => setScale(Number(value))}
                />
              )}
              <Choice
                label={words.share.language}
                value={lang}
                options={[
                  ['en', 'English'],
                  ['fr', 'Français'],
                ]}
                onChange={(value) => {
                  setLang(value as Language);
                  setTitle(null);
                }}
              />
              <Choice
                label={words.share.colours}
                value={theme}
                options={[
                  ['light', words.share.light],
                  ['dark', words.share.dark],
                ]}
                onChange={(value) => setTheme(value as Theme)}
              />
            </div>
            {isPicture && (
              <fieldset className="share-ticks">
                <legend className="visually-hidden">{words.share.parts}</legend>
                {(['footnotes', 'legend', 'facts', 'transparent'] as const).map((name) =>
                  name === 'transparent' && (format === 'print' || format === 'html') ? null : (
                    <label key={name}>
                      <input
                        type="checkbox"
                        checked={chosen[name]}
                        onChange={() => setChosen({ ...chosen, [name]: !chosen[name] })}
                      />
                      <span className="tick" aria-hidden="true">
                        <Check size={12} strokeWidth={3} />
                      </span>
                      {name === 'facts'
                        ? words.share.factsOf(figure?.facts[0] ?? '')
                        : words.share.ticks[name]}
                    </label>
                  ),
                )}
              </fieldset>
            )}
            {view.shown.length > MOST_IN_FIGURE && (
              <p className="share-note">{words.share.capped(MOST_IN_FIGURE)}</p>
            )}
            {view.view !== 'graph' && ofView === null && (
              <p className="share-note">{offer ? words.share.canvasData : words.share.graphOnly}</p>
            )}
            <div className="share-actions">
              <button
                type="button"
                className="button primary"
                disabled={!figure || isBusy}
                onClick={() => void save()}
              >
                {format === 'print' ? (
                  <Printer size={16} aria-hidden="true" />
                ) : (
                  <Download size={16} aria-hidden="true" />
                )}
                {format === 'print' ? words.share.print : words.share.download}
              </button>
              <button
                type="button"
                className="button"
                disabled={!figure}
                onClick={() => figure && void copy(figure.address, words.share.linkCopied)}
              >
                <Link size={16} aria-hidden="true" />
                {words.share.copyLink}
              </button>
              <button
                type="button"
                className="button"
                disabled={!figure}
                onClick={() =>
                  figure &&
                  made.phase === 'ready' &&
                  void copy(inText(figure, made.words), words.share.textCopied)
                }
              >
                <ClipboardCopy size={16} aria-hidden="true" />
                {words.share.copyText}
              </button>
              <button
                type="button"
                className="button"
                disabled={!figure}
                aria-expanded={isEmbedOpen}
                onClick={() => setEmbedOpen(!isEmbedOpen)}
              >
                <CodeXml size={16} aria-hidden="true" />
                {words.share.embed}
              </button>
            </div>
            {isEmbedOpen && (
              <div className="share-embed">
                <label>
                  <span>{words.share.embedHint}</span>
                  <textarea readOnly rows={3} value={frame} onFocus={(event) => event.target.select()} />
                </label>
                <button
                  type="button"
                  className="button"
                  onClick={() => void copy(frame, words.share.codeCopied)}
                >
                  <ClipboardCopy size={16} aria-hidden="true" />
                  {words.share.copyCode}
                </button>
              </div>
            )}
            <p className="share-said" role="status">
              {said}
            </p>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function inText(figure: AnyFigure, words: Words): string {
  const headings = { sources: words.tabs.sources };
  return isOfView(figure)
    ? writeLines(figure, [figure.drawing.lines], headings)
    : writeText(figure, headings);
}

/** Asks for what is shown, in the language and colours of the file. */
function useFigure(view: View, offer: FigureOffer | null, lang: Language, theme: Theme, tries: number): Made {
  const [made, setMade] = useState<Made>({ phase: 'asking', done: 0, all: 0 });
  useEffect(() => {
    let isCurrent = true;
    setMade({ phase: 'asking', done: 0, all: 0 });
    const make = async () => {
      const [words, fonts] = await Promise.all([wordsIn(lang), fontFaces()]);
      const asked = {
        view,
        lang,
        theme,
        words,
        origin: location.origin,
        onProgress: (done: number, all: number) => isCurrent && setMade({ phase: 'asking', done, all }),
      };
      const figure = await (offer ? askViewFigure(offer, asked) : askFigure(asked));
      if (isCurrent) setMade({ phase: 'ready', figure, words, fonts });
    };
    make().catch((reason: unknown) => {
      if (isCurrent)
        setMade({ phase: 'failed', message: reason instanceof Error ? reason.message : String(reason) });
    });
    return () => {
      isCurrent = false;
    };
  }, [view, offer, lang, theme, tries]);
  return made;
}

/** An address of a text as a file of its own, for as long as it is the same. */
function useObjectUrl(svg: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (svg === null) return;
    const next = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setUrl(next);
    // The picture on the page may still be reading it.
    return () => void setTimeout(() => URL.revokeObjectURL(next), 10_000);
  }, [svg]);
  return svg === null ? null : url;
}

async function saveAs(
  format: Format,
  figure: AnyFigure,
  words: Words,
  drawn: DrawnFigure,
  options: SvgOptions,
  scale: number,
): Promise<void> {
  const about = [figure.title, ...figure.facts, figure.address];
  if (format === 'svg') return saveFile(fileName(figure, '.svg'), drawn.svg, 'image/svg+xml');
  if (format === 'png') return saveFile(fileName(figure, `@${scale}x.png`), await renderPng(drawn, scale));
  if (format === 'print') {
    // Paper is light; the notes stand below as a list.
    const onPaper: AnyFigure = { ...figure, theme: 'light' };
    const numbered = options.footnotes ? onPaper : { ...onPaper, footnotes: 0 };
    const picture = draw({ ...onPaper, footnotes: 0 }, { ...options, facts: false, transparent: true });
    return printPage(writePrint(numbered, picture.svg, { sources: words.tabs.sources }, options.fontFaces));
  }
  if (isOfView(figure)) {
    const { head, rows } = figure.drawing;
    const cells = rows.map(({ text, of }) => [...text, urlsOf(figure, ...of).join(' ')]);
    const table = writeCsv([...head, words.share.columns.urls], cells, about);
    return saveFile(fileName(figure, '-rows.csv'), table, 'text/csv');
  }
  switch (format) {
    case 'html': {
      const picture = writeSvg(
        { ...figure, title: '', footnotes: 0 },
        { ...options, facts: false, transparent: false },
      );
      return saveFile(fileName(figure, '.html'), writeHtml(figure, picture.svg, words), 'text/html');
    }
    case 'ties': {
      const { head, rows } = tiesTable(figure, words);
      return saveFile(fileName(figure, '-ties.csv'), writeCsv(head, rows, about), 'text/csv');
    }
    case 'json':
      return saveFile(fileName(figure, '.json'), writeJson(figure), 'application/json');
    case 'gexf':
      return saveFile(fileName(figure, '.gexf'), writeGexf(figure), 'application/xml');
    case 'graphml':
      return saveFile(fileName(figure, '.graphml'), writeGraphml(figure), 'application/xml');
    case 'bibtex':
      return saveFile(fileName(figure, '.bib'), writeBibtex(figure), 'application/x-bibtex');
    default: {
      const { head, rows } = thingsTable(figure, words);
      return saveFile(fileName(figure, '-things.csv'), writeCsv(head, rows, about), 'text/csv');
    }
  }
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}) {
  return (
    <label className="choice">
      <span>{label}</span>
      <span className="select">
        <select value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map(([each, word]) => (
            <option key={each} value={each}>
              {word}
            </option>
          ))}
        </select>
        <ChevronDown size={15} aria-hidden="true" />
      </span>
    </label>
  );
}
