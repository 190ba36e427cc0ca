import type { DayAsked, ExportRequest, Language, Moment } from '../../shared/api/records.ts';
import type { IsoDate } from '../../shared/dates.ts';

/** Lists that `export` writes. */
export const LISTS: readonly ExportRequest['list'][] = [
  'due',
  'art21',
  'quality',
  'hardship',
  'assignments',
  'derogations',
  'posts',
];
export const FORMATS: readonly ExportRequest['format'][] = ['xlsx', 'csv', 'json'];

/** What is asked, with the days and numbers it needs. */
export type Question =
  | { readonly command: 'import'; readonly file: string; readonly isDryRun: boolean }
  | { readonly command: 'due'; readonly moment: Moment }
  | {
      readonly command: 'explain';
      readonly staffNumber: string;
      readonly moment: Moment;
      readonly years: number;
    }
  | { readonly command: 'derogations'; readonly moment: Moment }
  | { readonly command: 'interim'; readonly postCode: string; readonly asked: DayAsked }
  | { readonly command: 'signatory'; readonly functionCode: string; readonly asked: DayAsked }
  | { readonly command: 'art21'; readonly vacancyCode: string; readonly asked: DayAsked }
  | {
      readonly command: 'deadline';
      readonly published: IsoDate;
      readonly regulatoryHolidays: boolean;
    }
  | { readonly command: 'balance'; readonly asked: DayAsked }
  | {
      readonly command: 'export';
      readonly list: ExportRequest['list'];
      readonly format: ExportRequest['format'];
      readonly moment: Moment;
      readonly out: string;
    }
  | { readonly command: 'verify' }
  | { readonly command: 'backup'; readonly out: string }
  | { readonly command: 'restore'; readonly file: string };

export type CommandName = Question['command'];

/** Where the answer is read: a planner file, data to load into memory, or the person's own file. */
export type Source =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'data'; readonly path: string }
  | { readonly kind: 'own' };

export type Request = {
  readonly question: Question;
  readonly source: Source;
  readonly isJson: boolean;
  readonly language: Language;
};
