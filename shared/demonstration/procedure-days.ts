import { addDays, earlier, type IsoDate } from '../dates.ts';

/** The days of one procedure of art. 21, before or after the day of the demonstration. */
export type ProcedureDays = {
  readonly approvedOn: IsoDate;
  /** Call 1 and call 2 of functions whose calls are over. */
  readonly closedCalls: readonly [CallDays, CallDays];
  /** A call that runs on the day of the demonstration. */
  readonly openCall: CallDays;
};

export type CallDays = { readonly openedOn: IsoDate; readonly closesOn: IsoDate };

/** Three weeks for each call, the second one closed nineteen days before `on`. */
export function procedureDays(on: IsoDate): ProcedureDays {
  const call = (opened: number): CallDays => ({
    openedOn: addDays(on, opened),
    closesOn: addDays(on, opened + 21),
  });
  return {
    approvedOn: addDays(on, -80),
    closedCalls: [call(-75), call(-40)],
    openCall: call(-10),
  };
}

/** In the last week of the call; today when that is still to come. */
export function usualFilingDay({ closesOn }: CallDays, on: IsoDate): IsoDate {
  return earlier(addDays(closesOn, -6), on);
}
