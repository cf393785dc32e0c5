/** The six queries that GraphiQL opens with, on the seed ecosystem; a test runs each of them. */
export const EXAMPLES: readonly string[] = [
  `# 1 · Who are the parties of the Thales–Google deal, in which role, on what evidence?
query Deal {
  alliance: entity(id: "al-thales-google") {
    name(lang: en)
    ... on Alliance {
      status
      parties {
        actor { name }
        role
        stake { text }
        claims { text citations { quotation source { publisher title url } } }
      }
    }
  }
}
`,
  `# 2 · Who welcomed it, who objected, in what words?
query WhoSaidWhat {
  alliance: entity(id: "al-thales-google") {
    ... on Alliance {
      stanceCounts { stance count }
      statements(first: 20) {
        totalCount
        nodes {
          date { text }
          speakers { name }
          quotation
          positions { subject { shortName } stance }
          claims(first: 3) { nodes { citations { source { publisher url } } } }
        }
      }
    }
  }
}
`,
  `# 3 · What was promised for when, and what came of it?
query Promises {
  milestones(where: { planned: true }, orderBy: { field: PLANNED }, first: 20) {
    totalCount
    nodes {
      name
      belongsTo { shortName }
      planned { text earliest latest }
      actual { text }
      slip { least most text }
    }
  }
}
`,
  `# 4 · Deals with an American party that drew criticism
query Criticised {
  alliances(
    where: {
      and: [
        { party: { country: { equals: "US" } } }
        { statement: { stances: [CONCERN, OPPOSE] } }
      ]
      not: { statuses: [ENDED] }
    }
    orderBy: { field: ANNOUNCED }
  ) {
    totalCount
    nodes {
      name
      announced { text }
      parties { actor { name } role }
    }
  }
}
`,
  `# 5 · The surroundings of the Cigref, and how much more there is
query Surroundings {
  neighborhood(ids: ["cigref"], first: 8) {
    nodes { id kind shortName }
    ties { kind stance sentence }
    more { kind tieKind total count }
  }
}
`,
  `# 6 · Find a name or a quotation, typos forgiven; where sources disagree
query FindAndCompare {
  search(text: "sovereign cloud", first: 5) {
    totalCount
    nodes { field snippet entity { id kind shortName } }
    suggestions { name }
  }
  claims(where: { statuses: [DISPUTED] }, first: 5) {
    totalCount
    nodes { text contradicts { text } dispute { topic handling } }
  }
}
`,
];
