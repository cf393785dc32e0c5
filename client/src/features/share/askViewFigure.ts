import { ask } from '../../api/useAnswer.ts';
import { type Figure, numbersOf } from '../../export/figure.ts';
import { numberSources } from '../../export/numberSources.ts';
import { superscript } from '../../export/svgText.ts';
import type { FigureAsked, FigureOffer, ViewDrawing } from '../../export/viewFigure.ts';
import { type DrawnFigure, type Framed, type SvgOptions, writeFrame } from '../../export/writeFrame.ts';
import { shortened, writeAddress } from '../../state/address.ts';
import { EcosystemQuery } from '../../state/ecosystem.ts';
import { isTieId, type View } from '../../state/view.ts';
import { askClaims } from './askClaims.ts';
import { filterFacts } from './askFigure.ts';

/** A view other than the graph as a figure: its drawing, with its sources numbered. */
export interface ViewFigure extends Framed, Pick<Figure, 'claims'> {
  readonly drawing: ViewDrawing;
}

/** The drawing of the view that is open, in one language, with its evidence and numbered sources. */
export async function askViewFigure(
  offer: FigureOffer,
  asked: FigureAsked & {
    readonly view: View;
    /** Scheme and host of the page. */
    readonly origin: string;
    readonly onProgress?: (done: number, all: number) => void;
  },
): Promise<ViewFigure> {
  const { view, lang, theme, words, origin, onProgress } = asked;
  const [{ dataset }, drawing] = await Promise.all([
    ask(EcosystemQuery, { lang }),
    offer.ask({ lang, theme, words }),
  ]);
  if (!dataset) throw new Error('There is no dataset to make a file of.');
  const noted = [...new Set(drawing.noted)];
  const things = [...new Set(noted.flatMap((id) => (isTieId(id) ? endsOf(id) : [id])))];
  const { claims } = await askClaims(things, things, {
    knownOn: view.knownOn,
    lang,
    ...(onProgress && { onProgress }),
  });
  const path = await shortened(writeAddress(dataset, view, lang, theme));
  return {
    title: drawing.title,
    lang,
    theme,
    dataset: { id: dataset.id, title: dataset.title, updated: dataset.updated ?? null },
    address: `${origin}/${path}`,
    facts: [...drawing.facts, ...filterFacts(view, dataset, lang, words)],
    drawing,
    ...numberSources(claims, noted, []),
  };
}

/** Both ends of a tie, by its id `from.kind.to`. */
function endsOf(tie: string): string[] {
  const parts = tie.split('.');
  return [parts[0], parts[2]].filter((id) => id !== undefined);
}

/** The figure as vectors, in its frame. */
export function drawViewFigure(figure: ViewFigure, options: SvgOptions): DrawnFigure {
  const notes = (most: number, ...ids: readonly string[]) =>
    options.footnotes ? superscript(numbersOf(figure, ...ids), most) : '';
  return writeFrame(figure, figure.drawing.draw(notes, options), options);
}
