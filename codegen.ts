import type { CodegenConfig } from '@graphql-codegen/cli';

/** The calendar and clock scalars travel as ISO 8601 text. */
const scalars = { Date: 'string', DateTime: 'string' };

/** SDL → the printed schema and the server's resolver types; SDL + documents → the client's typed documents. */
const config: CodegenConfig = {
  schema: 'server/src/schema/*/schema.graphql',
  ignoreNoDocuments: true,
  generates: {
    'server/schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeIntrospectionTypesDefinitions: false },
    },
    'server/src/schema/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ...scalars, ID: { input: 'string', output: 'string' } },
        contextType: '../context.ts#Context',
        resolversNonOptionalTypename: false,
        mappers: {
          Person: './rows.ts#PersonRow',
          Organization: './rows.ts#OrganizationRow',
          Alliance: './rows.ts#AllianceRow',
          Policy: './rows.ts#PolicyRow',
          Statement: './rows.ts#StatementRow',
          Milestone: './rows.ts#MilestoneRow',
          Tie: './rows.ts#TieRow',
          Role: './rows.ts#TieRow',
          Party: './rows.ts#TieRow',
          Holding: './rows.ts#HoldingRow',
          StatusChange: './rows.ts#StatusChangeRow',
          PolicyEvent: './rows.ts#PolicyEventRow',
          Claim: './rows.ts#ClaimRow',
          Dispute: './rows.ts#DisputeRow',
          Citation: './rows.ts#CitationRow',
          Source: './rows.ts#SourceRow',
          PartialDate: './rows.ts#DateRow',
          Period: './rows.ts#PeriodRow',
          Stake: './rows.ts#StakeRow',
          DayRange: './rows.ts#DayRangeRow',
          Dataset: './rows.ts#DatasetRow',
          DatasetCounts: './rows.ts#DatasetRow',
          Question: './rows.ts#QuestionRow',
          StatementPosition: './rows.ts#PositionRow',
          SearchHit: './rows.ts#SearchHitRow',
          Position: '../discourse/stanceHistory.ts#StanceHistory',
          PositionStep: '../discourse/statedPosition.ts#StatedPosition',
          Turn: './discourse/discourseRows.ts#TurnRow',
          StanceMatrix: './discourse/discourseRows.ts#StanceMatrixRow',
          StanceCell: '../discourse/stanceMatrix.ts#StanceCell',
          StanceTotal: '../discourse/stanceMatrix.ts#StanceTotal',
          DiscourseNetwork: './discourse/discourseRows.ts#DiscourseNetworkRow',
          DiscourseActor: './discourse/discourseRows.ts#DiscourseActorRow',
          DiscourseDriver: '../discourse/discourseNetwork.ts#DiscourseDriver',
          Coalitions: './discourse/discourseRows.ts#CoalitionsRow',
          Coalition: '../discourse/coalitions.ts#Coalition',
          CoalitionDriver: '../discourse/coalitions.ts#GroupDriver',
          CoalitionSplit: '../discourse/coalitions.ts#NearTie',
          SplitDriver: '../discourse/coalitions.ts#SplitDriver',
          DiscoursePoint: '../discourse/discourseSeries.ts#DiscoursePoint',
          TimelineLane: './time/timelineRows.ts#TimelineLaneRow',
          TimelineItem: './time/timelineRows.ts#TimelineItemRow',
          Change: './time/timelineRows.ts#ChangeRow',
        },
      },
    },
    'client/src/api/generated/': {
      preset: 'client',
      documents: 'client/src/**/*.{ts,tsx}',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, scalars },
    },
  },
};

export default config;
