import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../api/records.ts';
import { formatInstant, formatTime } from './format-day.ts';

const ZONE = 'Europe/Brussels';

describe('the time of an instant', () => {
  it.each(LANGUAGES)('is on a clock of 24 hours, from 00:00 to 23:59, in %s', (language) => {
    const times = ['2026-11-21T23:00:00Z', '2026-11-22T12:05:00Z', '2026-11-22T22:59:59Z'];
    expect(times.map((at) => formatTime(at, language, ZONE))).toEqual(['00:00', '13:05', '23:59']);
    for (const at of times) expect(formatInstant(at, language, ZONE)).not.toMatch(/[ap]\.?m/i);
    expect(formatInstant('2026-11-21T23:00:00Z', language, ZONE)).toMatch(/22.11.2026.* 00:00$/);
  });
});
