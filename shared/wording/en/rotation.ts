/** The rotation screen: grid, filters, views, counts, moment. */
export const rotation = {
  title: 'Rotation',
  'counts.group': 'Verdicts',
  'counts.derogation': 'needs a derogation',
  'export.what_one': '{{count}} agent, the columns on screen',
  'export.what_other': '{{count}} agents, the columns on screen',
  'print.about_one': '{{origin}} · {{view}} · {{count}} agent',
  'print.about_other': '{{origin}} · {{view}} · {{count}} agents',
  'status.rows_one': '{{shown}} of {{count}} agent',
  'status.rows_other': '{{shown}} of {{count}} agents',
  'status.judging': 'Judging…',
  'status.held':
    'The row just changed keeps its place until you choose another agent or sort again',
  'status.hint': 'Space opens the agent · Shift+arrows select · Ctrl+C copies',
  'grid.label': 'Agents and their verdicts',
  'empty.none_known': 'No agent was known at the end of {{day}}',
  'empty.no_agents': 'No agents in this file yet',
  'empty.no_agents_text': 'Import the ministry’s workbook: agents, posts, assignments.',
  'empty.import': 'Import a workbook',
  'empty.no_match': 'No agent matches these filters',
  'empty.failed': 'The list could not be made',
  'empty.retry': 'Try again',
} as const;
