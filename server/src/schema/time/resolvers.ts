import type { Context } from '../../context.ts';
import { dateText, dayBounds, periodText, slipText } from '../../domain/partialDate.ts';
import { tieSentence } from '../../domain/tieSentence.ts';
import { claimList, entityName, entityShortName } from '../actor/entityFields.ts';
import { loadEntities, loadEntity } from '../actor/loadEntities.ts';
import { loadClaims } from '../claim/loadClaims.ts';
import { inLanguage, isStatement, type ClaimRow, type EntityRow, type TieRow } from '../rows.ts';
import type { Language, Resolvers } from '../types.generated.ts';
import { readChanges } from './readChanges.ts';
import { readTimeline } from './readTimeline.ts';
import type { ChangeRow, TimelineItemRow, TimelineLaneRow } from './timelineRows.ts';

const isTie = (subject: EntityRow | TieRow): subject is TieRow => 'fromId' in subject;

export const timeResolvers: Resolvers = {
  Query: {
    timeline: (_root, args, context) => readTimeline(args, context),
    changes: (_root, args, context) => readChanges(args, context),
  },

  TimelineLane: {
    title: laneTitle,
    items: ({ subject, kind, items }) =>
      items.map((item) => ({ ...item, id: `${subject?.id ?? kind.toLowerCase()}/${item.id}` })),
  },

  TimelineItem: {
    tie: ({ tie, tieId }, _args, { load }) => tie ?? (tieId === null ? null : load.tie.load(tieId)),
    label: itemLabel,
    note: (item, { lang }) => itemNote(item, lang),
    claims: itemClaims,
  },

  Change: {
    claims: ({ claimIds }, _args, { load }) => loadClaims(load, claimIds),
    text: changeText,
  },
};

function laneTitle({ kind, subject }: TimelineLaneRow, { lang }: { lang: Language }): string {
  const french = lang === 'fr';
  if (!subject) return french ? 'Politique' : 'Policy';
  const name = entityShortName(subject, lang);
  if (kind === 'STATEMENTS') return `${french ? 'Sur' : 'On'} ${name}`;
  if (kind === 'SAID') return french ? `Propos${ofFrench(name)}` : `Said by ${name}`;
  if (kind === 'TIES') return french ? `Liens${ofFrench(name)}` : `Ties of ${name}`;
  return name;
}

/** « de Thales », « d’Orange ». */
const ofFrench = (name: string) => (/^[aeiouyàâéèêëîïôûœh]/i.test(name) ? ` d’${name}` : ` de ${name}`);

async function itemLabel(
  { label, entity, tie, id }: TimelineItemRow,
  { lang }: { lang: Language },
  { load }: Context,
): Promise<string> {
  if (label) return label[lang];
  if (entity && isStatement(entity)) {
    const speakers = await loadEntities(load, entity.record.speakers);
    return speakers.map((speaker) => entityShortName(speaker, lang)).join(', ') || entityName(entity, lang);
  }
  if (!tie) return entity ? entityShortName(entity, lang) : '';
  // The lane is the first part of an item's id.
  const lane = id.slice(0, id.indexOf('/'));
  const other = await loadEntity(load, tie.fromId === lane ? tie.toId : tie.fromId);
  const role = inLanguage(lang, tie.roleFr, tie.roleEn);
  return [entityShortName(other, lang), ...(role ? [role] : [])].join(', ');
}

function itemNote(item: TimelineItemRow, lang: Language): string {
  const { planned, actual, period, slip, lastSource } = item;
  if (slip) return slipText(slip, lang);
  if (actual) return dateText(actual, lang);
  if (period) return periodText(period.start, period.end, lang);
  if (!planned) return '';
  const { to } = dayBounds(planned);
  if (to !== null && lastSource !== null && to <= lastSource)
    return lang === 'fr' ? 'aucune source ne le confirme' : 'no source confirms it';
  return `${lang === 'fr' ? 'prévu\u00a0: ' : 'planned: '}${dateText(planned, lang)}`;
}

async function itemClaims(item: TimelineItemRow, _args: unknown, context: Context): Promise<ClaimRow[]> {
  const { load } = context;
  if (item.tieId !== null) {
    const tie = await load.tie.load(item.tieId);
    return loadClaims(load, tie?.claimIds ?? []);
  }
  if (item.claimIds) return loadClaims(load, item.claimIds);
  if (!item.entity) return [];
  return (await claimList('Concerning', item.entity.id, { first: 50 }, context)).nodes;
}

/** “Added: Nimbus.”, “On Nimbus: the creation was put off.” */
async function changeText(
  { kind, about, claimIds }: ChangeRow,
  { lang }: { lang: Language },
  { load }: Context,
): Promise<string> {
  const french = lang === 'fr';
  const name = isTie(about) ? await sentenceOf(about, lang, load) : entityName(about, lang);
  if (kind === 'ADDED') return `${french ? 'Ajouté\u00a0:' : 'Added:'} ${name}`;
  const [first, ...others] = await loadClaims(load, claimIds);
  const text = first ? (inLanguage(lang, first.textFr, first.textEn) ?? first.id) : '';
  const more = others.length > 0 ? ` (+${others.length})` : '';
  return `${isTie(about) ? name.replace(/\.$/, '') : name}${french ? '\u00a0:' : ':'} ${text}${more}`;
}

async function sentenceOf(tie: TieRow, lang: Language, load: Context['load']): Promise<string> {
  const [from, to] = await Promise.all([loadEntity(load, tie.fromId), loadEntity(load, tie.toId)]);
  return tieSentence(tie, entityName(from, lang), entityName(to, lang), lang);
}
