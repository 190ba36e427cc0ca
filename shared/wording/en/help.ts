import { helpAgent } from './help-agent.ts';
import { helpDecree } from './help-decree.ts';
import { helpNetwork } from './help-network.ts';
import { helpPlan } from './help-plan.ts';
import { helpRecords } from './help-records.ts';

/** The help panel, and the help of each screen: `<screen>.answers`, `.read` and `.how.1` on. */
export const help = {
  ...helpAgent,
  ...helpPlan,
  ...helpDecree,
  ...helpNetwork,
  ...helpRecords,
  title: 'Help: {{screen}}',
  open: 'Help',
  close: 'Close the help',
  'part.answers': 'What this screen answers',
  'part.read': 'How to read it',
  'part.how': 'How to',
  'part.keys': 'Keys here',
  'part.articles': 'The articles behind it',
  'part.guide': 'In the user guide',
  'part.accessibility': 'Accessibility and contact',
  article: 'Art. {{number}}',
  allKeys: 'All shortcuts',
  guide: 'Read § {{section}} here',
  'guide.loading': 'Opening the guide…',
  'accessibility.aim':
    'The planner is made to meet the guidelines for accessible content WCAG 2.2, level AA, and the standard EN 301 549. Every screen is checked by a tool in three languages, light and dark; the main tasks are tried with the keyboard alone; the window works at 400 % zoom, in the contrast themes of Windows and without motion.',
  'accessibility.lists':
    '“Lists page by page”, here and under “Appearance”, is for those who have the lists read aloud. The grids then show fifty rows at a time in place of an endless list, draw every column, in the order in which it is read, and say of each cell whether it is selected, may be changed, or was not taken and why. Columns pinned at the left are all freed by “Unpin all columns”.',
  'accessibility.limits':
    'Known limits: it has not yet been tried by persons who use a screen reader every day; in the wide lists, columns pinned at the left may be read apart from the others (unpin them under “Columns”); the pictures of the user guide are not described one by one.',
  'accessibility.contact':
    'Something stands in your way? Tell the service that installed the planner at your department, with the screen and what you wanted to do; “About…” copies the version. If the answer does not satisfy you, the Federal Ombudsman takes complaints.',
} as const;
