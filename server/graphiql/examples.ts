/** The six queries that GraphiQL opens with, on the seed ecosystem; a test runs each of them. */
export const EXAMPLES: readonly string[] = [
  `# 1 · Who partnered, who objected, in what words, and what came of what was promised?
query Affair {
  affair(subject: "al-thales-google", window: "2021-05/2025") {
    sentence
    parties { actor { name } role stake { text } claims { citations { source { publisher url } } } }
    supporters { actor { name } stance sentence }
    critics {
      actor { name }
      stance
      turned
      sentence
      claims { citations { source { publisher url } quotation } }
    }
    promises { name planned { text } actual { text } slip { text } }
    undated
  }
}
`,
  `# 2 · By what is Google tied to Dassault Systèmes? Each step a sentence with its sources; hubs rank last.
query EvidencePaths {
  paths(from: "google", to: "dassault-systemes", maxHops: 5, first: 3) {
    note
    paths {
      title
      length
      hops { sentence claims { citations { source { publisher url } } } }
    }
  }
  joined: connect(ids: ["orange", "thales", "anssi", "cigref"]) {
    note
    ties { sentence }
  }
}
`,
  `# 3 · Who stands where, and who turned? Which camps does that make, and what divides them?
query PositionsAndCamps {
  positions(subjects: ["al-thales-google", "al-bleu", "pol-secnumcloud"], first: 10) {
    totalCount
    nodes {
      actor { name }
      subject { shortName }
      stance
      turns { sentence before { statement { quotation } } after { statement { quotation } } }
    }
  }
  coalitions(groups: 2, minStatements: 3) {
    sentence
    score
    exact
    groups { mean members { shortName } }
    drivers { subject { shortName } share }
    nearTies { score moved { shortName } }
  }
}
`,
  `# 4 · What happened to Bleu, in order: planned beside what came, and what was said meanwhile?
query Timeline {
  timeline(ids: ["al-bleu"], lanes: [PROMISES, STATEMENTS], window: "2021-05/2026") {
    earliest
    latest
    undated
    lanes {
      title
      items { label note planned { text } actual { text } slip { text } stance }
    }
  }
}
`,
  `# 5 · Lists by what hangs on them: deals with an American party that were criticised, most recently spoken of first
query Criticised {
  alliances(
    where: {
      parties: { some: { country: { equals: "US" } } }
      statement: { stances: [CONCERN, OPPOSE], window: "2021/.." }
      not: { statuses: [ENDED] }
    }
    orderBy: { field: LATEST_STATEMENT, direction: DESC }
    first: 10
  ) {
    totalCount
    nodes {
      name
      status
      parties { actor { name } role }
      stanceCounts { stance count }
    }
    pageInfo { endCursor hasNextPage }
  }
}
`,
  `# 6 · Every tie of a kind, as a page here or whole as a file:
# /export/ties.csv?where={"kinds":["OWNS"]}&orderBy=SOURCES:DESC&window=2012/..&undated=true
query Owners {
  ties(
    where: { kinds: [OWNS], from: { kinds: [COMPANY] } }
    orderBy: { field: SOURCES, direction: DESC }
    window: "2012/.."
    undated: true
    first: 10
  ) {
    totalCount
    undated
    nodes { from { name } to { name } stake { text } period { text } sentence disputed sourceCount }
    pageInfo { endCursor hasNextPage }
  }
}
`,
];
