import './AffairAnswer.css';
import { Scale } from 'lucide-react';
import { graphql } from '../../api/generated/index.ts';
import type { AffairAnswerQuery as AffairData, ClaimLineFragment } from '../../api/generated/graphql.ts';
import { dataOf, useAnswer } from '../../api/useAnswer.ts';
import { AnswerHead } from '../../evidence/AnswerHead.tsx';
import { AnswerTrouble } from '../../evidence/AnswerTrouble.tsx';
import { CopyButtons } from '../../evidence/CopyButtons.tsx';
import { useEvidenceChip } from '../../evidence/EvidenceChip.tsx';
import { Footnotes, footnotedText, numbersText, type FootnotedPart } from '../../evidence/footnotes.ts';
import { useCopiedEnd } from '../../evidence/useCopiedEnd.ts';
import { useLanguage, useWords } from '../../state/language.ts';
import { useScope } from '../../state/scope.ts';
import { currentView, useView, viewActions } from '../../state/view.ts';
import { windowWords } from '../../state/window.ts';
import { KindShape } from '../../ui/KindShape.tsx';
import { StanceChip, stanceColour } from '../../ui/StanceChip.tsx';

const AffairQuery = graphql(`
  query AffairAnswer($subject: ID!, $window: String, $undated: Boolean, $knownOn: Date, $lang: Language!) {
    affair(subject: $subject, window: $window, undated: $undated, knownOn: $knownOn) {
      sentence(lang: $lang)
      undated
      subject {
        id
        kind
        name(lang: $lang)
      }
      parties {
        actor {
          id
          kind
          shortName(lang: $lang)
        }
        via {
          id
          shortName(lang: $lang)
        }
        role(lang: $lang)
        stake {
          text(lang: $lang)
        }
        tie {
          id
        }
        sentence(lang: $lang)
        claims {
          ...ClaimLine
        }
      }
      supporters {
        ...AffairVoice
      }
      critics {
        ...AffairVoice
      }
      undecided {
        ...AffairVoice
      }
      promises {
        id
        name(lang: $lang)
        planned {
          text(lang: $lang)
        }
        actual {
          text(lang: $lang)
        }
        slip {
          text(lang: $lang)
        }
        claims(first: 10) {
          nodes {
            ...ClaimLine
          }
        }
      }
    }
  }
`);

export const AffairVoiceParts = graphql(`
  fragment AffairVoice on Voice {
    actor {
      id
      kind
      shortName(lang: $lang)
    }
    stance
    turned
    sentence(lang: $lang)
    statements {
      stance
      subject {
        id
        shortName(lang: $lang)
      }
      statement {
        id
        quotation
        paraphrase(lang: $lang)
        language
        languageCode
        venue(lang: $lang)
        date {
          text(lang: $lang)
        }
        medium {
          shortName(lang: $lang)
        }
      }
    }
    claims {
      ...ClaimLine
    }
  }
`);

type Affair = AffairData['affair'];
type Voice = Affair['critics'][number];

/** Who partnered and who objected: parties, voices on either side, promises, with numbered footnotes. */
export function AffairAnswer() {
  const subject = useView((view) => (view.answer?.kind === 'affair' ? view.answer.subject : null));
  return subject && <Matter key={subject} subject={subject} />;
}

function Matter({ subject }: { subject: string }) {
  const words = useWords();
  const lang = useLanguage();
  const scope = useScope();
  const answer = useAnswer(AffairQuery, { subject, ...scope, lang });
  const affair = dataOf(answer)?.affair;
  if (!affair) return <AnswerTrouble answer={answer} failed={words.affair.failed} gone={words.affair.gone} />;
  return <Found affair={affair} />;
}

function Found({ affair }: { affair: Affair }) {
  const words = useWords();
  const lang = useLanguage();
  const window = useView((view) => view.window);
  const undated = useView((view) => view.undated);
  const copiedEnd = useCopiedEnd();
  const notes = new Footnotes();
  const { subject } = affair;
  const limits = [
    words.affair.window(windowWords(window, lang, words.strip), undated || window === null),
    affair.undated > 0 && window !== null ? words.affair.undated(affair.undated, undated) : null,
  ];
  const sides = [
    { key: 'supporters' as const, voices: affair.supporters },
    { key: 'critics' as const, voices: affair.critics },
    { key: 'undecided' as const, voices: affair.undecided },
  ];
  const promiseText = ({ name, planned, actual, slip }: Affair['promises'][number]) =>
    [
      `${name}: ${words.affair.planned} ${planned?.text ?? '–'}`,
      `${words.affair.actual} ${actual?.text ?? words.affair.notConfirmed}`,
      slip?.text,
    ]
      .filter(Boolean)
      .join(', ');
  const text = () => {
    const parts: FootnotedPart[] = [
      {
        heading: words.affair.parties,
        lines: affair.parties.map(({ sentence, claims }) => ({ text: sentence, claims })),
      },
      ...sides.map(({ key, voices }) => ({
        heading: words.affair[key],
        lines: voices.map((voice) => {
          const date = voice.statements.at(-1)?.statement.date?.text;
          return { text: date ? `${voice.sentence} (${date})` : voice.sentence, claims: voice.claims };
        }),
      })),
      {
        heading: words.affair.promises,
        lines: affair.promises.map((promise) => ({
          text: promiseText(promise),
          claims: promise.claims.nodes,
        })),
      },
    ];
    return footnotedText(affair.sentence, parts, copiedEnd(), lang);
  };
  const things = [
    subject.id,
    ...affair.parties.map(({ actor }) => actor.id),
    ...sides.flatMap(({ voices }) =>
      voices.flatMap(({ actor, statements }) => [
        actor.id,
        ...statements.slice(-1).map(({ statement }) => statement.id),
      ]),
    ),
  ];
  const show = () => {
    const wanted = [...new Set(things)];
    const { shown } = currentView();
    viewActions.set(
      { shown: [...shown, ...wanted.filter((id) => !shown.includes(id))], lit: wanted },
      { kind: 'add', ids: wanted },
    );
  };
  return (
    <>
      <AnswerHead
        icon={<Scale size={17} aria-hidden="true" />}
        kind={words.affair.kind}
        title={
          <button type="button" className="name" onClick={() => viewActions.select(subject.id)}>
            {subject.name}
          </button>
        }
      >
        <p className="inspector-line">{limits.filter(Boolean).join(' · ')}</p>
      </AnswerHead>
      <div className="inspector-body affair" tabIndex={0} role="region" aria-label={words.affair.kind}>
        <p className="affair-sentence">{affair.sentence}</p>
        {affair.parties.length > 0 && (
          <section>
            <h3>{words.affair.parties}</h3>
            <ul>
              {affair.parties.map((party) => (
                <PartyLine
                  key={party.tie.id}
                  party={party}
                  subject={subject.id}
                  notes={notes.of(party.claims)}
                />
              ))}
            </ul>
          </section>
        )}
        {sides.map(({ key, voices }) => (
          <section key={key}>
            <div className="section-head">
              <h3>{words.affair[key]}</h3>
              <span>{words.digits(voices.length)}</span>
            </div>
            {voices.length === 0 && <p className="nothing">{words.affair.nobody}</p>}
            <ul className="affair-voices">
              {voices.map((voice) => (
                <VoiceLine
                  key={voice.actor.id}
                  voice={voice}
                  subject={subject.id}
                  notes={notes.of(voice.claims)}
                />
              ))}
            </ul>
          </section>
        ))}
        {affair.promises.length > 0 && (
          <section>
            <h3>{words.affair.promises}</h3>
            <ul>
              {affair.promises.map((promise) => (
                <PromiseLine key={promise.id} promise={promise} notes={notes.of(promise.claims.nodes)} />
              ))}
            </ul>
          </section>
        )}
        {notes.list.length > 0 && (
          <section>
            <h3>{words.affair.sources}</h3>
            <ol className="affair-notes">
              {notes.list.map(({ id, publisher, title, published, url }) => (
                <li key={id}>
                  <a href={url} target="_blank" rel="noreferrer">
                    {[publisher, title, published?.text].filter(Boolean).join(' · ')}
                  </a>
                </li>
              ))}
            </ol>
          </section>
        )}
        <div className="affair-ways">
          <button type="button" className="button" onClick={show}>
            {words.affair.light}
          </button>
        </div>
        <CopyButtons text={text} />
      </div>
    </>
  );
}

interface Noted {
  /** The numbers of its footnotes. */
  readonly notes: readonly number[];
}

function useNotes(claims: readonly ClaimLineFragment[], notes: readonly number[]) {
  return useEvidenceChip(claims, numbersText(notes) || '0');
}

function PartyLine({ party, subject, notes }: { party: Affair['parties'][number]; subject: string } & Noted) {
  const words = useWords();
  const { chip, card } = useNotes(party.claims, notes);
  const role = [
    party.role,
    party.stake?.text,
    party.via.id === subject ? null : words.affair.via(party.via.shortName),
  ];
  return (
    <li className="line">
      <KindShape kind={party.actor.kind} />
      <div className="line-body">
        <p>
          <button type="button" className="name" onClick={() => viewActions.select(party.actor.id)}>
            {party.actor.shortName}
          </button>{' '}
          <button type="button" className="role" onClick={() => viewActions.select(party.tie.id)}>
            {role.filter(Boolean).join(', ') || party.sentence}
          </button>
        </p>
        {card}
      </div>
      {chip}
    </li>
  );
}

function VoiceLine({ voice, subject, notes }: { voice: Voice; subject: string } & Noted) {
  const words = useWords();
  const { chip, card } = useNotes(voice.claims, notes);
  const latest = voice.statements.at(-1);
  const earlier = new Set(voice.statements.slice(0, -1).map(({ statement }) => statement.id));
  earlier.delete(latest?.statement.id ?? '');
  const { statement } = latest ?? {};
  return (
    <li className="statement" style={{ '--stance': stanceColour(voice.stance) } as React.CSSProperties}>
      {statement && (
        <button type="button" className="statement-words" onClick={() => viewActions.select(statement.id)}>
          {statement.quotation ? (
            <span className="quotation" lang={statement.languageCode ?? undefined}>
              «&nbsp;{statement.quotation}&nbsp;»
            </span>
          ) : (
            <span className="paraphrase">{statement.paraphrase}</span>
          )}
        </button>
      )}
      <div className="statement-meta">
        <StanceChip stance={voice.stance} word={words.stanceVerbs[voice.stance]} />
        <p>
          <button type="button" className="name" onClick={() => viewActions.select(voice.actor.id)}>
            {voice.actor.shortName}
          </button>
          {` · ${statement?.date?.text ?? words.inspector.undated}`}
          {(statement?.venue ?? statement?.medium?.shortName) &&
            `, ${statement?.venue ?? statement?.medium?.shortName}`}
          {latest && latest.subject.id !== subject && ` · ${latest.subject.shortName}`}
          {earlier.size > 0 && ` · ${words.affair.also(earlier.size)}`}
          {voice.turned && <span className="tag doubt">{words.affair.turned}</span>}
          {statement && !statement.quotation && <span className="tag">{words.inspector.paraphrase}</span>}
        </p>
        {chip}
      </div>
      {card}
    </li>
  );
}

function PromiseLine({ promise, notes }: { promise: Affair['promises'][number] } & Noted) {
  const words = useWords();
  const { chip, card } = useNotes(promise.claims.nodes, notes);
  return (
    <li className="line">
      <KindShape kind="MILESTONE" />
      <div className="line-body">
        <p>
          <button type="button" className="name" onClick={() => viewActions.select(promise.id)}>
            {promise.name}
          </button>
        </p>
        <p className="affair-dates">
          {promise.planned && `${words.affair.planned} ${promise.planned.text} · `}
          {`${words.affair.actual} ${promise.actual?.text ?? words.affair.notConfirmed}`}
          {promise.slip && ` · ${promise.slip.text}`}
        </p>
        {card}
      </div>
      {chip}
    </li>
  );
}
