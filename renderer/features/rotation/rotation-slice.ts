import type { StateCreator } from 'zustand/vanilla';
import type { Api } from '../../../shared/api/api.ts';
import type { Rotation } from '../../../shared/api/records.ts';

export type RotationSlice = {
  readonly rotation: Rotation | null;
};

export const rotationSlice =
  (_api: Api): StateCreator<RotationSlice> =>
  () => ({ rotation: null });
