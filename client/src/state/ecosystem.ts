import { graphql } from '../api/generated/index.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useLanguage } from './language.ts';

export const EcosystemQuery = graphql(`
  query Ecosystem($lang: Language!) {
    dataset {
      id
      title(lang: $lang)
      summary(lang: $lang)
      updated
      counts {
        entities
        ties
        claims
        sources
        byKind {
          kind
          count
        }
        byStance {
          stance
          count
        }
        statements
      }
      start {
        places {
          id
          x
          y
          width
          label
        }
        selected
        window
        question
      }
      questions {
        id
        text(lang: $lang)
        answer(lang: $lang)
        places {
          id
          x
          y
          width
          label
        }
        lit
        selected
        window
        view
        path {
          from
          to
        }
      }
    }
  }
`);

/** The ecosystem that is loaded: its title, counts, first picture and questions. */
export const useEcosystem = () => useAnswer(EcosystemQuery, { lang: useLanguage() });
